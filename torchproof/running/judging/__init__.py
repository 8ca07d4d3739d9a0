"""What a run left behind → what its statements printed and drew, and what went wrong."""
