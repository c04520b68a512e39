"""The plain words that lie beside the files of a share, in English, Bulgarian and Lithuanian."""

import unicodedata
from datetime import datetime

from wallet.share.terms import Terms

NAME = "README.txt"
_LONGEST = 300
_LINE = "-" * 72

_ENGLISH = """\
MICRO-CREDENTIALS, SHARED WITH TALLYSTICK

Shared with:       {audience}
For this purpose:  {purpose}
Made on:           {created}
Holds until:       {expires}
Made with the key: {holder}

What this is
The folder "originals" holds credentials exactly as their issuers made them.
Beside them lie signatures of the learner that say for whom this copy was made,
for what, and until when.

How to check it
Open the whole archive in Tallystick with "Check something". It needs no
account and no network, and names every file that was changed, added or removed.
Other programs can check the parts: each original with any checker for its
format; presentation.json as a W3C Verifiable Presentation 2.0; the .jws files
as JSON Web Signatures (RFC 7515), which carry the SHA-256 of the other files.

What it does not say
This text proves nothing by itself: anybody can write such a text. Rely on
what a check of the signatures shows. A signature also does not show that the
person in front of you is the learner: ask for an identity document.
"""

_BULGARIAN = """\
МИКРОУДОСТОВЕРЕНИЯ, СПОДЕЛЕНИ С TALLYSTICK

Споделено с:       {audience}
С каква цел:       {purpose}
Създадено на:      {created}
Валидно до:        {expires}
Подписано с ключ:  {holder}

Какво е това
Папката „originals“ съдържа удостоверения точно така, както са ги създали
издателите им. До тях стоят подписи на учащия, които посочват за кого е
направено това копие, с каква цел и до кога важи.

Как да го проверите
Отворете целия архив в Tallystick и изберете проверка. Не са нужни нито
регистрация, нито мрежа, а всеки променен, добавен или премахнат файл се
посочва по име. Други програми могат да проверят отделните части: всеки
оригинал – с програма за неговия формат; presentation.json – като W3C
Verifiable Presentation 2.0; файловете .jws – като подписи JSON Web Signature
(RFC 7515), които съдържат SHA-256 на останалите файлове.

Какво не казва
Този текст сам по себе си не доказва нищо: всеки може да напише такъв текст.
Доверявайте се на това, което показва проверката на подписите. Подписът не
показва и че човекът пред вас е учащият: поискайте документ за самоличност.
"""

_LITHUANIAN = """\
MIKROKREDENCIALAI, PASIDALYTI PER TALLYSTICK

Kam skirta:        {audience}
Kokiu tikslu:      {purpose}
Sukurta:           {created}
Galioja iki:       {expires}
Pasirašyta raktu:  {holder}

Kas tai yra
Aplanke „originals“ yra kredencialai, tiksliai tokie, kokius sukūrė jų
išdavėjai. Šalia jų yra besimokančiojo parašai, kurie nurodo, kam ši kopija
padaryta, kokiu tikslu ir iki kada ji galioja.

Kaip tai patikrinti
Atverkite visą archyvą programoje Tallystick ir pasirinkite tikrinimą. Nereikia
nei paskyros, nei tinklo, o kiekvienas pakeistas, pridėtas ar pašalintas failas
nurodomas vardu. Kitos programos gali patikrinti atskiras dalis: kiekvieną
originalą – jo formatui skirta programa; presentation.json – kaip W3C
Verifiable Presentation 2.0; .jws failus – kaip JSON Web Signature parašus
(RFC 7515), kuriuose įrašyta kitų failų SHA-256 reikšmė.

Ko tai nesako
Šis tekstas pats savaime nieko neįrodo: tokį tekstą gali parašyti bet kas.
Pasikliaukite tuo, ką parodo parašų patikra. Parašas taip pat neparodo, kad
priešais jus esantis žmogus yra besimokantysis: paprašykite asmens dokumento.
"""

# Each text with its words for "nobody in particular" and "not stated".
_VERSIONS = (
    (_ENGLISH, "nobody in particular", "not stated"),
    (_BULGARIAN, "никого конкретно", "не е посочена"),
    (_LITHUANIAN, "niekam konkrečiai", "nenurodyta"),
)


def write(terms: Terms, holder: str) -> bytes:
    """The text in UTF-8, all three languages, one below the other. Names no learner."""
    pages = (
        page.format(
            audience=_one_line(terms.audience) or nobody,
            purpose=_one_line(terms.purpose) or unstated,
            created=_moment(terms.created),
            expires=_moment(terms.expires),
            holder=holder,
        )
        for page, nobody, unstated in _VERSIONS
    )
    return f"\n{_LINE}\n\n".join(pages).encode()


def _one_line(text: str | None) -> str:
    """What a person typed, without anything that could pose as another line or turn the text around."""
    plain = (" " if unicodedata.category(sign)[0] in "CZ" else sign for sign in text or "")
    return " ".join("".join(plain).split())[:_LONGEST]


def _moment(instant: datetime) -> str:
    return instant.strftime("%Y-%m-%d %H:%M UTC")
