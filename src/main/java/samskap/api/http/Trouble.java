package samskap.api.http;

import org.springframework.http.HttpStatus;

/** The kinds of problems by which a request fails. */
public enum Trouble {
    /** What came is no JSON, or not in UTF-8. */
    UNREADABLE(HttpStatus.BAD_REQUEST),
    /** Fields or parameters are missing, unknown or of another kind. */
    INVALID(HttpStatus.BAD_REQUEST),
    NO_TOKEN(HttpStatus.UNAUTHORIZED),
    BAD_TOKEN(HttpStatus.UNAUTHORIZED),
    /** The token was not made for this. */
    OUT_OF_SCOPE(HttpStatus.FORBIDDEN),
    NOT_ALLOWED(HttpStatus.FORBIDDEN),
    NOT_FOUND(HttpStatus.NOT_FOUND),
    WRONG_METHOD(HttpStatus.METHOD_NOT_ALLOWED),
    /** It has changed so that this can't be done any more. */
    CONFLICT(HttpStatus.CONFLICT),
    IN_FLIGHT(HttpStatus.CONFLICT),
    /** It was changed by somebody else meanwhile. */
    STALE(HttpStatus.PRECONDITION_FAILED),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    NOT_JSON(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    NOT_PICTURE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    /** What is asked for is understood and can't be. */
    REFUSED(HttpStatus.UNPROCESSABLE_CONTENT),
    KEY_REUSED(HttpStatus.UNPROCESSABLE_CONTENT),
    NO_VERSION(HttpStatus.PRECONDITION_REQUIRED),
    TOO_FAST(HttpStatus.TOO_MANY_REQUESTS),
    FAILED(HttpStatus.INTERNAL_SERVER_ERROR),
    AWAY(HttpStatus.SERVICE_UNAVAILABLE);

    private final HttpStatus status;

    Trouble(HttpStatus status) {
        this.status = status;
    }

    public HttpStatus status() {
        return status;
    }

    /** The last part of the address that names it. */
    public String code() {
        return Codes.of(this);
    }

    /** The key of what it is called in every language. */
    public String titleKey() {
        return "api.problem." + code();
    }

    /** The key of what to do about it. */
    public String adviceKey() {
        return titleKey() + ".advice";
    }
}
