"""STR: is the text whole?"""
