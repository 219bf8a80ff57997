"""Documents from the file system, and the sizes of the images beside them."""
