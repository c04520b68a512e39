"""What can go wrong with a wallet, each in its own words."""

from wallet.model.errors import BugError, KnownError
from wallet.model.words import QT_TRANSLATE_NOOP


class PassphraseTooShortError(KnownError):
    """A new wallet was asked for with a passphrase that could be guessed."""

    title = QT_TRANSLATE_NOOP("error", "The passphrase is too short")
    happened = QT_TRANSLATE_NOOP("error", "It has {length} characters; at least {minimum} are needed.")
    remedy = QT_TRANSLATE_NOOP(
        "error", "Four or five words that have nothing to do with each other are good."
    )


class WrongPassphraseError(KnownError):
    """The key file is in order and this passphrase does not open it."""

    title = QT_TRANSLATE_NOOP("error", "Wrong passphrase")
    happened = QT_TRANSLATE_NOOP("error", "This passphrase does not open the wallet. Nothing was changed.")
    remedy = QT_TRANSLATE_NOOP("error", "Check Caps Lock and the keyboard language, then try again.")


class WalletLockedError(KnownError):
    """The wallet was locked; its keys are gone from the program."""

    title = QT_TRANSLATE_NOOP("error", "The wallet is locked")
    happened = QT_TRANSLATE_NOOP("error", "This can only be done while the wallet is open.")
    remedy = QT_TRANSLATE_NOOP("error", "Unlock the wallet with its passphrase and try again.")


class AlreadyOpenError(KnownError):
    """Another process, or another window of this one, has the wallet open."""

    title = QT_TRANSLATE_NOOP("error", "The wallet is already open")
    happened = QT_TRANSLATE_NOOP("error", "“{name}” is already open in another window.")
    remedy = QT_TRANSLATE_NOOP("error", "Use that window, or close it and try again.")


class FolderExistsError(KnownError):
    """There is something where a new wallet, backup or export should go; it is left as it is."""

    title = QT_TRANSLATE_NOOP("error", "This name is already taken")
    happened = QT_TRANSLATE_NOOP("error", "“{name}” already exists. It was not touched.")
    remedy = QT_TRANSLATE_NOOP("error", "Choose another name.")


class PlaceNotFoundError(KnownError):
    """A file or folder that is needed does not exist, or its drive is not connected."""

    title = QT_TRANSLATE_NOOP("error", "Not found")
    happened = QT_TRANSLATE_NOOP("error", "“{name}” does not exist or cannot be reached.")
    remedy = QT_TRANSLATE_NOOP("error", "Connect the drive that it is on, or choose another place.")


class NotAWalletError(KnownError):
    """The place exists and holds no wallet."""

    title = QT_TRANSLATE_NOOP("error", "This is not a wallet")
    happened = QT_TRANSLATE_NOOP("error", "“{name}” is not a wallet folder of Tallystick.")
    remedy = QT_TRANSLATE_NOOP(
        "error", "Choose the folder of the wallet; its name usually ends in .tallystick."
    )


class KeyFileMissingError(KnownError):
    """The database is there, the key file is not."""

    title = QT_TRANSLATE_NOOP("error", "The key file is missing")
    happened = QT_TRANSLATE_NOOP("error", "“{name}” has its database but not its key file ({file}).")
    remedy = QT_TRANSLATE_NOOP(
        "error", "Put the key file back from a copy of this folder; without it nothing can be opened."
    )


class KeyFileDamagedError(KnownError):
    """The key file is not as it was written. Says nothing about the passphrase."""

    title = QT_TRANSLATE_NOOP("error", "The key file is damaged")
    happened = QT_TRANSLATE_NOOP("error", "The key file of “{name}” is not as Tallystick wrote it.")
    remedy = QT_TRANSLATE_NOOP("error", "The passphrase is not to blame. Put the key file back from a copy.")


class KeyFileRefusedError(KnownError):
    """The key file asks for a key derivation that would exhaust this computer."""

    title = QT_TRANSLATE_NOOP("error", "The key file was refused")
    happened = QT_TRANSLATE_NOOP(
        "error", "The key file of “{name}” asks for {measured}; the limit is {limit}."
    )
    remedy = QT_TRANSLATE_NOOP(
        "error", "Tallystick never writes such a file. Put the key file back from a copy."
    )


class KeyFileMismatchError(KnownError):
    """Key file and database are not of the same wallet, or the start of the database is damaged."""

    title = QT_TRANSLATE_NOOP("error", "The key file and the database do not fit together")
    happened = QT_TRANSLATE_NOOP(
        "error", "One of the two files in “{name}” is from another wallet, or the database is damaged."
    )
    remedy = QT_TRANSLATE_NOOP("error", "Put back both files from the same copy of the folder.")


class DatabaseMissingError(KnownError):
    """The key file is there, the database is not."""

    title = QT_TRANSLATE_NOOP("error", "The database is missing")
    happened = QT_TRANSLATE_NOOP("error", "“{name}” has its key file but not its database ({file}).")
    remedy = QT_TRANSLATE_NOOP("error", "Put the database back from a copy of this folder.")


class DatabaseDamagedError(KnownError):
    """The key fits and the database is not as it was written: truncated, empty or changed."""

    title = QT_TRANSLATE_NOOP("error", "The wallet is damaged")
    happened = QT_TRANSLATE_NOOP("error", "The database of “{name}” is damaged. It was not changed.")
    remedy = QT_TRANSLATE_NOOP("error", "Keep a copy of the folder as it is, then put back an earlier copy.")


class WalletTooNewError(KnownError):
    """A later version of Tallystick wrote this wallet."""

    title = QT_TRANSLATE_NOOP("error", "The wallet is from a newer Tallystick")
    happened = QT_TRANSLATE_NOOP(
        "error", "“{name}” has format {found}; this Tallystick knows formats up to {known}."
    )
    remedy = QT_TRANSLATE_NOOP("error", "Install the newest Tallystick. Nothing was changed.")


class NoPermissionError(KnownError):
    """The operating system does not let Tallystick read or write there."""

    title = QT_TRANSLATE_NOOP("error", "No permission")
    happened = QT_TRANSLATE_NOOP("error", "Tallystick may not read or write “{name}”.")
    remedy = QT_TRANSLATE_NOOP("error", "Check that the place is yours and not write-protected.")


class DiskFullError(KnownError):
    """There is no room for what should be written."""

    title = QT_TRANSLATE_NOOP("error", "The disk is full")
    happened = QT_TRANSLATE_NOOP("error", "There is no room left to write “{name}”. Nothing was lost.")
    remedy = QT_TRANSLATE_NOOP("error", "Make some room on the disk and try again.")


class DiskFaultError(KnownError):
    """Reading or writing failed below the program."""

    title = QT_TRANSLATE_NOOP("error", "The disk reports a fault")
    happened = QT_TRANSLATE_NOOP("error", "Reading or writing “{name}” failed ({reason}).")
    remedy = QT_TRANSLATE_NOOP(
        "error", "Close the wallet, copy its folder to another disk and open it there."
    )


class NotEnoughMemoryError(KnownError):
    """The computer has not enough free memory for the key derivation or the database."""

    title = QT_TRANSLATE_NOOP("error", "Not enough memory")
    happened = QT_TRANSLATE_NOOP("error", "The computer has not enough free memory to open “{name}”.")
    remedy = QT_TRANSLATE_NOOP("error", "Close other programs and try again.")


class UnsuitableEngineError(KnownError):
    """The database engine of this installation does not give what the wallet relies on."""

    title = QT_TRANSLATE_NOOP("error", "Tallystick is not installed properly")
    happened = QT_TRANSLATE_NOOP("error", "The database engine is not the right one: {what}.")
    remedy = QT_TRANSLATE_NOOP("error", "Install Tallystick again. Nothing was changed.")


class ReadOnlyPlaceError(KnownError):
    """The wallet was opened where nothing can be written."""

    title = QT_TRANSLATE_NOOP("error", "This wallet can only be read")
    happened = QT_TRANSLATE_NOOP("error", "“{name}” lies where Tallystick may not write.")
    remedy = QT_TRANSLATE_NOOP("error", "Copy its folder to a place of your own and open it there.")


class ReadOnlyAndOldError(KnownError):
    """The wallet is of an older version, and lies where it cannot be brought to this one."""

    title = QT_TRANSLATE_NOOP("error", "This wallet has to be updated first")
    happened = QT_TRANSLATE_NOOP(
        "error", "“{name}” is from an older Tallystick, and lies where Tallystick may not write."
    )
    remedy = QT_TRANSLATE_NOOP("error", "Copy it to a place of your own; it is updated when opened there.")


class StoppedAfterFaultError(KnownError):
    """The disk failed once while this wallet was open. Nothing more is written until it is opened anew."""

    title = QT_TRANSLATE_NOOP("error", "Nothing more is written")
    happened = QT_TRANSLATE_NOOP(
        "error", "The disk of “{name}” reported a fault. Since then the wallet can only be read."
    )
    remedy = QT_TRANSLATE_NOOP("error", "Make a backup on another disk, then lock the wallet and reopen it.")


class ReplacedWhileOpenError(KnownError):
    """The files on the disk are no longer those that were opened; a program that copies folders does that."""

    title = QT_TRANSLATE_NOOP("error", "The wallet was replaced while it was open")
    happened = QT_TRANSLATE_NOOP(
        "error",
        "Another program moved or replaced files of “{name}”. Nothing was overwritten; the last change "
        "may be missing there.",
    )
    remedy = QT_TRANSLATE_NOOP(
        "error", "Make a backup now, then lock the wallet, open it again, and compare the two."
    )


class KeyChangeUnsureError(KnownError):
    """The disk failed in the moment in which the key file changed."""

    title = QT_TRANSLATE_NOOP("error", "The change may or may not have been kept")
    happened = QT_TRANSLATE_NOOP("error", "The disk of “{name}” failed while its key file was written.")
    remedy = QT_TRANSLATE_NOOP(
        "error",
        "Lock the wallet and open it with the new passphrase; if that fails, with the one before. "
        "Everything in it is there.",
    )


class CopyNotMadeError(KnownError):
    """The database could not be written under a new key."""

    title = QT_TRANSLATE_NOOP("error", "The copy could not be written")
    happened = QT_TRANSLATE_NOOP(
        "error", "“{name}” could not be written under a new key. The wallet is as it was."
    )
    remedy = QT_TRANSLATE_NOOP("error", "Make room for a second copy of the wallet and try again.")


class LogMismatchError(KnownError):
    """Beside the database lies a log of another wallet or of another moment."""

    title = QT_TRANSLATE_NOOP("error", "Two files of the wallet do not fit together")
    happened = QT_TRANSLATE_NOOP(
        "error", "In “{name}” the database and {file}, the file of its last changes, are not of one moment."
    )
    remedy = QT_TRANSLATE_NOOP(
        "error", "Nothing was changed. Put both back from the same copy of the folder, or restore a backup."
    )


class NotHeldError(KnownError):
    """The wallet holds no credential with that identifier."""

    title = QT_TRANSLATE_NOOP("error", "Not in this wallet")
    happened = QT_TRANSLATE_NOOP("error", "The wallet does not hold this credential.")
    remedy = QT_TRANSLATE_NOOP("error", "Look for it in the list and choose it there.")


class NotEncryptedError(BugError):
    """A new database would have been written without encryption; it was thrown away."""


class StoreFaultError(BugError):
    """The database refused something that the program should not have asked for."""


class LedgerBrokenError(KnownError):
    """A line of the ledger was lost or changed by something other than this program."""

    title = QT_TRANSLATE_NOOP("error", "The wallet’s history is not complete")
    happened = QT_TRANSLATE_NOOP(
        "error", "Line {line} of the history of “{name}” does not follow from the one before it."
    )
    remedy = QT_TRANSLATE_NOOP(
        "error",
        "The credentials themselves are checked apart from this. Keep a backup from before, if you have one.",
    )


class NoSuchSlotError(KnownError):
    """The wallet has no recovery code, or no quick unlock."""

    title = QT_TRANSLATE_NOOP("error", "This wallet does not open that way")
    happened = QT_TRANSLATE_NOOP("error", "No such way to open “{name}” was set up.")
    remedy = QT_TRANSLATE_NOOP("error", "Open it with its passphrase.")


class WrongSecretError(KnownError):
    """The key file is in order and this recovery code does not open it."""

    title = QT_TRANSLATE_NOOP("error", "Wrong recovery code")
    happened = QT_TRANSLATE_NOOP("error", "This code does not open the wallet. Nothing was changed.")
    remedy = QT_TRANSLATE_NOOP(
        "error", "Compare every group with the sheet. A code that was made later replaces the ones before it."
    )


class BackupDamagedError(KnownError):
    """The file is no backup of a wallet, or not all of it, or not as it was written."""

    title = QT_TRANSLATE_NOOP("error", "This is not a complete backup")
    happened = QT_TRANSLATE_NOOP("error", "“{name}” is damaged, or is no backup of a wallet.")
    remedy = QT_TRANSLATE_NOOP("error", "Use another backup. The wallet itself was not touched.")
