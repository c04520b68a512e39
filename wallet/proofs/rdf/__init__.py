"""RDF datasets: their terms, N-Quads, and the canonical form that Data Integrity signs."""
