"""The rules, one module each: `<family>/<code>_<name>.py` holds its `RULE` and the function that applies it."""
