"""What lies beside the credentials when everything is exported: the names of the files, and what they are."""

from typing import Final

CREDENTIALS: Final = "credentials"
VERDICTS: Final = "verdicts"
INDEX: Final = "credentials.json"
LEDGER: Final = "ledger.json"
SHARES: Final = "shares.json"
TRUST: Final = "known-issuers"
README: Final = "README.txt"

README_TEXT: Final = f"""\
Everything that was in the wallet "{{wallet}}" on {{date}}.
{{count}} documents, exported by Tallystick.

NOTHING HERE IS ENCRYPTED. Whoever has this folder can read all of it. Put it where only you can get at it,
and delete it when you no longer need it.

{CREDENTIALS}/    The credentials themselves, byte for byte as they were received. Nothing was added,
                removed or changed, so their signatures can still be checked, by Tallystick or any other
                program that knows the format.
                  .jsonld  JSON-LD: European digital credentials, Open Badges 3, other W3C credentials
                  .json    JSON (RFC 8259)
                  .jwt     a signed token (RFC 7519): W3C credentials, Open Badges
                  .sd-jwt  a signed token with parts that can be left out (SD-JWT VC)
                  .xml, .svg, .png, .pdf  what such files usually are
                  .bin     something else
{INDEX}  A list of them (JSON): title, issuer, dates, the file of each, its SHA-256 digest, and how the
                last check by Tallystick ended. "in_bin" says that it was in the bin, "replaced_by" that a
                newer version of it is here as well.
{VERDICTS}/       What Tallystick found at the last check of each, and on what evidence (JSON). A record of
                that day: check the credential itself to know how it stands now.
{LEDGER}     What happened in the wallet: received, checked, shared, deleted (JSON). Each line has the
                SHA-256 digest of the line before it, so a missing or changed line can be noticed.
{SHARES}     With whom you shared what, until when (JSON).
{TRUST}/  The issuers that you chose to know, by the fingerprints of their keys (JSON). Tallystick
                can check against this folder: tallystick check FILE --trust {TRUST}

Your own signing keys are not here. They leave the wallet only when you ask for just that
(tallystick export-keys), under a passphrase of their own.

To take everything into another wallet:  tallystick import WALLET {CREDENTIALS}/*
"""
