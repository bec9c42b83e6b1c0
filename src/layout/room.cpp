namespace designer {}
