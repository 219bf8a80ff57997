"""What a site adds to the titles of its pages, learnt from the files of its generator."""
