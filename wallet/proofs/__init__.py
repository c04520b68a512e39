"""Ways of signing: one module each, and the list of those that are understood.

Every module has ``applies(content)`` and ``check(content, documents)``; a new way of signing is one
more module and one more entry of ``PROOFS``.
"""

from wallet.keys.documents import NO_DOCUMENTS, KeyDocuments
from wallet.model.document import Content
from wallet.model.findings import ProofResult
from wallet.proofs import data_integrity, jades, not_yet_checked, sd_jwt, vc_jwt

PROOFS = (jades, vc_jwt, sd_jwt, data_integrity, not_yet_checked)


def check_proofs(content: Content, documents: KeyDocuments = NO_DOCUMENTS) -> tuple[ProofResult, ...]:
    """The result of every proof of every kind that the document carries, the outermost first.

    Empty where it carries none. ``documents`` are the copies of published keys at hand. Never raises for
    what the document says.
    """
    return tuple(
        result for module in PROOFS if module.applies(content) for result in module.check(content, documents)
    )


def with_reports(content: Content, results: tuple[ProofResult, ...]) -> tuple[ProofResult, ...]:
    """The results of ``check_proofs`` with evidence on what stands beside a signature, such as time stamps.

    It changes no outcome and costs many times as much as the check, so only a report asks for it.
    """
    from wallet.proofs import jades_report  # brings a parser of its own, which few documents need

    return jades_report.with_reports(content, results) if jades.applies(content) else results
