"""The files of a folder that steer its host."""
