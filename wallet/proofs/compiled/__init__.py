"""A fast way from JSON-LD to RDF for ordinary documents, over contexts that were processed once.

``documents.Compiled`` gives exactly the statements that the general way gives (``safe_expansion`` and
``json_ld_to_rdf``), or none at all. It refuses nothing and accepts nothing by itself: whatever it
does not squarely cover is left to the general way, which decides and explains.
"""
