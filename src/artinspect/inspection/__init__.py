"""Inspecting files: which analyses there are, how inputs are read, and what comes of them."""
