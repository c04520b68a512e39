"""The sheet of paper with a recovery code. It leaves the wallet only when a person saves or prints it."""

from datetime import date
from html import escape

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

from ui import words

_MARGIN_MILLIMETRES = 25.0
_DOTS_PER_INCH = 300


def sheet(code: str, made: date, wallet: str = "") -> QTextDocument:
    """One page: what it is, the code in groups, how to use it; names the wallet only if one is given."""
    translate = QCoreApplication.translate
    groups = "&nbsp;&nbsp;".join(escape(group) for group in code.split("-"))
    about = [translate("recovery sheet", "Made on {date}").format(date=words.format_date(made))]
    if wallet:
        about.append(translate("recovery sheet", "For the wallet “{name}”").format(name=wallet))
    steps = (
        translate("recovery sheet", "Open Tallystick and choose “I forgot my passphrase”."),
        translate("recovery sheet", "Type this code. Capital and small letters are the same."),
        translate("recovery sheet", "Choose a new passphrase."),
    )
    title = translate("recovery sheet", "Recovery code for a Tallystick wallet")
    keep = translate(
        "recovery sheet",
        "Whoever has this sheet and your wallet’s files can open the wallet. "
        "Keep it where you keep other important papers, not beside the computer.",
    )
    document = QTextDocument()
    document.setHtml(
        f"<h1>{escape(title)}</h1>"
        f"<p>{escape(' · '.join(about))}</p>"
        f'<p style="font-family: monospace; font-size: 17pt;">{groups}</p>'
        f"<ol>{''.join(f'<li>{escape(step)}</li>' for step in steps)}</ol><p>{escape(keep)}</p>"
    )
    return document


def as_pdf(document: QTextDocument) -> bytes:
    """The sheet as a PDF file of one A4 page, made in memory."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_DOTS_PER_INCH)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margin = _MARGIN_MILLIMETRES
    writer.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout.Unit.Millimeter)
    document.print_(writer)
    del writer
    buffer.close()
    return bytes(data.data())
