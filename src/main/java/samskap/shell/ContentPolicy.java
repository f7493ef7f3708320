package samskap.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.security.web.header.HeaderWriter;

/**
 * What a page of those who take part may load and run: only what comes from this address, and the inline scripts that
 * carry this response's nonce. Vaadin's client compiles small functions that the server sends, hence
 * {@code unsafe-eval}, and hides and shows things by style attributes; no page may frame ours.
 */
final class ContentPolicy implements HeaderWriter {

    private static final String NONCE = ContentPolicy.class.getName() + ".nonce";
    private static final String HEADER = "Content-Security-Policy";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The nonce of this request's response; asking for it puts it into the header. */
    static String nonceFor(HttpServletRequest request) {
        if (request.getAttribute(NONCE) instanceof String nonce) {
            return nonce;
        }
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        var nonce = Base64.getEncoder().withoutPadding().encodeToString(bytes);
        request.setAttribute(NONCE, nonce);
        return nonce;
    }

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        if (!response.containsHeader(HEADER)) {
            response.setHeader(HEADER, policy(request));
        }
    }

    private static String policy(HttpServletRequest request) {
        var nonce = request.getAttribute(NONCE) instanceof String it ? " 'nonce-" + it + "'" : "";
        return "default-src 'self'; script-src 'self' 'unsafe-eval'" + nonce + "; style-src 'self' 'unsafe-inline'"
                + "; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self';"
                + " frame-ancestors 'none'";
    }
}
