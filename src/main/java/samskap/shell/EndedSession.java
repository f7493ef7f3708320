package samskap.shell;

import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Ends a browser's session, whoever finds that it is to end. The container holds a session that ends while it closes
 * the connections of its pages, for which it needs the lock of the pages. Who reads the pages has that lock, and then
 * wants the session. So the lock comes first here: two who each held one of them would wait for the other for ever. (Of
 * itself the container ends only what nobody has used for long.)
 */
final class EndedSession {

    private EndedSession() {}

    /** For a request that is not yet any page's. Waits for what is being done on the pages that are open in it. */
    static void end(HttpSession session) {
        Deque<VaadinSession> locked = new ArrayDeque<>();
        try {
            for (var pages : VaadinSession.getAllSessions(session)) {
                pages.lock();
                locked.push(pages);
            }
            session.invalidate();
        } catch (IllegalStateException over) {
            // Somebody else ended it while this waited.
        } finally {
            locked.forEach(VaadinSession::unlock);
        }
    }

    /** For whoever has the lock of the pages. */
    static void endWithLock(VaadinSession pages) {
        pages.checkHasLock();
        var session = pages.getSession();
        if (session != null) {
            try {
                session.invalidate();
            } catch (IllegalStateException over) {
                // It ended by itself.
            }
        }
    }
}
