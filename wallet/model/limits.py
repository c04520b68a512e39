"""Limits on what is read, checked before any work is done on the input.

Sizes are bytes unless the name says otherwise. The largest real file seen while
these were set was a sealed European credential of 513 kB.
"""

MAX_INPUT_BYTES = 20 * 1024 * 1024
MAX_JSON_BYTES = 10 * 1024 * 1024
MAX_JSON_DEPTH = 64
MAX_JSON_VALUES = 200_000
MAX_NUMBER_CHARACTERS = 64
MAX_ARCHIVE_MEMBERS = 200
MAX_ARCHIVE_BYTES = 50 * 1024 * 1024
MAX_ARCHIVE_RATIO = 200
MAX_QR_BYTES = 64 * 1024
MAX_QR_FRAMES = 16
MAX_PICTURE_PIXELS = 50_000_000
MAX_PICTURE_BYTES = 4 * 1024 * 1024
MAX_PICTURES = 40
MAX_SIGNATURES = 16
MAX_DISCLOSURES = 2_000
# Endorsements of a badge in a record in a presentation: how often one credential may lie in another.
MAX_CREDENTIAL_DEPTH = 3
# Of one input, whatever is wrapped in it: how often a wrapping may lie in another, and how much there may be.
MAX_WRAPPINGS = 2
MAX_COLOUR_PICTURE_PIXELS = 25_000_000
MAX_PNG_CHUNKS = 20_000
MAX_XML_DEPTH = 100
MAX_XML_PARTS = 100_000
MAX_MAIL_FIELD_BYTES = 4 * 1024
MAX_MAIL_HEADER_BYTES = 64 * 1024
MAX_MAIL_PARTS = 200
MAX_MAIL_DEPTH = 30
MAX_PDF_NODES = 2_000
MAX_PDF_SECONDS = 2.0
MAX_BAKED_BYTES = MAX_JSON_BYTES
MAX_TRUSTED_LIST_BYTES = 20 * 1024 * 1024
