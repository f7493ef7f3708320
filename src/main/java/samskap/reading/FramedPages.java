package samskap.reading;

import jakarta.servlet.http.HttpServletRequest;
import samskap.shared.Language;

/** Puts what another module tells into the frame of the public pages: one look, one way in, no script of its own. */
public interface FramedPages {

    /**
     * @param title of the page, without the company's name
     * @param description for search engines and link previews
     * @param path its address from the root
     * @param content HTML in which everything that somebody typed has been made safe
     */
    record Content(String title, String description, String path, String content) {}

    /** What such a page may load and run, as {@code Content-Security-Policy} has it. */
    String policy();

    /** The page as UTF-8. */
    byte[] framed(Content content, Language language, HttpServletRequest request);
}
