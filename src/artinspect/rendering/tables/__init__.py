"""Tables for people, drawn with Rich. One module per analysis; article text reaches Rich as plain `Text` only."""
