package samskap.reading.internal;

import org.springframework.http.HttpStatus;

/** Pages that only say something: keys of what and of what to do, and the status that machines read. */
enum Notice {
    MISSING("shell.notFound.heading", "shell.notFound.advice", HttpStatus.NOT_FOUND),
    TOO_FAST("ideas.tooFast", "ideas.tooFast.advice", HttpStatus.TOO_MANY_REQUESTS),
    AWAY("reading.away", "reading.away.advice", HttpStatus.SERVICE_UNAVAILABLE);

    private final String heading;
    private final String advice;
    private final HttpStatus status;

    Notice(String heading, String advice, HttpStatus status) {
        this.heading = heading;
        this.advice = advice;
        this.status = status;
    }

    String heading() {
        return heading;
    }

    String advice() {
        return advice;
    }

    HttpStatus status() {
        return status;
    }
}
