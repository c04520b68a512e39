"""The encrypted wallet: a folder with the database and the key file that opens it.

Other rooms use ``wallet_file.WalletFile``, the records in ``records`` and the
errors in ``errors``. No row of the database leaves this room.
"""
