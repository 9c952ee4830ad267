"""Records in other forms: for the terminal, for other programs."""
