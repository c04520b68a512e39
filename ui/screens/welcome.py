"""The first screen of someone who has no wallet yet."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ui import theme
from ui.icons import app_icon
from ui.ports import Choices
from ui.theme import metrics
from ui.widgets.page import Page
from ui.widgets.preferences import Preferences

_MARK = 56


class WelcomeScreen(Page):
    """Three sentences on what this is, where things are kept and who can read them; then one step."""

    create_wanted = Signal()
    open_wanted = Signal()
    restore_wanted = Signal()
    samples_wanted = Signal()
    check_wanted = Signal()

    def __init__(self, choices: Choices, *, with_samples: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.preferences = Preferences(choices)
        self._mark = QLabel()
        self._mark.setPixmap(app_icon().pixmap(_MARK, _MARK))
        self._title = theme.heading()
        self._sentences = [theme.body() for _ in range(3)]
        self._create = theme.primary_button()
        self._open = theme.button()
        self._samples, self._restore = theme.link_button(), theme.link_button()
        self._check = theme.link_button()
        self._samples_hint, self._check_hint = theme.small(), theme.small()
        for hint in (self._samples_hint, self._check_hint):
            hint.setIndent(metrics.XS)  # below the text of its link
        for button, signal in (
            (self._create, self.create_wanted),
            (self._open, self.open_wanted),
            (self._restore, self.restore_wanted),
            (self._samples, self.samples_wanted),
            (self._check, self.check_wanted),
        ):
            button.clicked.connect(signal)
        self._lay_out(with_samples=with_samples)
        self.retranslate()

    def _lay_out(self, *, with_samples: bool) -> None:
        add = self.column.addWidget
        add(self._mark)
        add(self._title)
        for sentence in self._sentences:
            add(sentence)
        steps = QHBoxLayout()
        steps.setSpacing(metrics.M)
        steps.addWidget(self._create)
        steps.addWidget(self._open)
        steps.addStretch(1)
        self.column.addSpacing(metrics.S)
        self.column.addLayout(steps)
        self.column.addSpacing(metrics.S)
        self.add_group(self._restore)
        if with_samples:
            self.add_group(self._samples, self._samples_hint)
        self.add_group(self._check, self._check_hint)
        self.column.addSpacing(metrics.M)
        add(theme.line())
        add(self.preferences)

    def start_focus(self) -> None:
        """Enter makes a wallet."""
        self._create.setFocus()

    def retranslate(self) -> None:
        """Say every text in the language of now."""
        texts = (
            self.tr(
                "Your certificates and badges from courses and training, together in a wallet of your own."
            ),
            self.tr(
                "The wallet is a folder on this computer, locked with your passphrase. "
                "Nothing is sent anywhere unless you hand it over yourself."
            ),
            self.tr(
                "Only you can open it. Whoever you share a credential with can check that it is genuine."
            ),
        )
        self._title.setText(self.tr("Welcome to Tallystick"))
        for sentence, text in zip(self._sentences, texts, strict=True):
            sentence.setText(text)
        self._create.setText(self.tr("Create a wallet"))
        self._open.setText(self.tr("Open a wallet…"))
        self._restore.setText(self.tr("Restore a wallet from a backup"))
        self._samples.setText(self.tr("Try it with sample credentials"))
        self._samples_hint.setText(self.tr("In a wallet that is thrown away when you close it."))
        self._check.setText(self.tr("Check something"))
        self._check_hint.setText(
            self.tr("Look at a credential that somebody gave you. Needs no wallet and keeps nothing.")
        )
