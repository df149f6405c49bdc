"""SRC: does the text say where it knows from?"""
