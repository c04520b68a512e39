"""Languages as the European Union names them: codes of three letters in its authority list."""

AUTHORITY = "http://publications.europa.eu/resource/authority/language/"

# Facts of ISO 639 for the languages of Europe; the authority list uses the codes of ISO 639-3.
_BY_CODE = {
    "BUL": "bg", "CAT": "ca", "CES": "cs", "CYM": "cy", "DAN": "da", "DEU": "de", "ELL": "el",
    "ENG": "en", "EST": "et", "EUS": "eu", "FIN": "fi", "FRA": "fr", "GLE": "ga", "GLG": "gl",
    "HRV": "hr", "HUN": "hu", "ISL": "is", "ITA": "it", "KAT": "ka", "LAV": "lv", "LIT": "lt",
    "LTZ": "lb", "MKD": "mk", "MLT": "mt", "NLD": "nl", "NNO": "nn", "NOB": "nb", "NOR": "no",
    "POL": "pl", "POR": "pt", "RON": "ro", "RUS": "ru", "SLK": "sk", "SLV": "sl", "SPA": "es",
    "SQI": "sq", "SRP": "sr", "SWE": "sv", "TUR": "tr", "UKR": "uk",
}  # fmt: skip


def tag_of(uri: str) -> str | None:
    """The BCP 47 tag of a language of the authority list; None where we do not know it."""
    return _BY_CODE.get(uri.removeprefix(AUTHORITY)) if uri.startswith(AUTHORITY) else None
