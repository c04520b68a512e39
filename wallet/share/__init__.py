"""What leaves the wallet: presentations, bundles, statements and QR codes, made and read."""
