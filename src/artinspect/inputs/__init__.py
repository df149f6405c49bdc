"""What comes in: files and the documents in them."""
