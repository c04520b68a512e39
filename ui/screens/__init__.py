"""The screens, one module each. The main window makes them and puts them together.

What the main window expects of a screen:

- ``LibraryScreen(wallet, tasks, dialogs, actions, parent=None)`` (``ui.screens.library``) and
  ``CheckScreen(checker, tasks, dialogs, actions, parent=None)`` (``ui.screens.check``), with
  ``wallet: OpenWallet``, ``checker: Checker``, ``tasks: Tasks``, ``dialogs: Dialogs``, ``actions: Actions``;
- ``take_in(inputs: Sequence[Incoming]) -> None``: something was dropped, pasted or chosen while the
  screen was seen; for the library to keep, for the check to check. Drag and drop, Ctrl+V and Ctrl+I
  are the main window's, which also reads the files;
- ``go_back() -> bool``: Esc was pressed; close what is open inside the screen and say True, or say
  False when there is nothing to close;
- ``start_focus() -> None``: put the keyboard where it is wanted first;
- a "Choose files" button of a screen is ``ActionButton(actions[ActionId.IMPORT])``: the main window asks
  for files, reads them and calls ``take_in`` of the screen that is seen;
- on ``QEvent.LanguageChange`` a screen says everything again, on ``QEvent.StyleChange`` it makes its
  icons anew.

A screen is made when it is first entered. The library screen, with all that it opened, is deleted when
the wallet is locked.
"""
