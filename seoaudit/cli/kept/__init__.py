"""What Python makes of the files of this program, kept from one run to the next."""
