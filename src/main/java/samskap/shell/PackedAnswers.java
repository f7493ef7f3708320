package samskap.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Answers what pages ask, as the framework does. It keeps each page's last answer as long as the page is open, for a
 * browser that asks again because the answer was lost on its way. The first answer has the whole page in it and would
 * be half of what an open board takes of the memory; a large answer is kept packed.
 */
class PackedAnswers extends UidlRequestHandler {

    private static final long serialVersionUID = 1L;

    /** What is smaller is not worth the work, which each tap would wait for. In characters. */
    private static final int LARGE = 8 * 1024;

    /** The page's last answer, kept with it. */
    private record Packed(byte[] bytes) {

        private static Packed of(String answer) {
            var bytes = new ByteArrayOutputStream(answer.length() / 4);
            var fast = new Deflater(Deflater.BEST_SPEED);
            try (var packing = new DeflaterOutputStream(bytes, fast)) {
                packing.write(answer.getBytes(StandardCharsets.UTF_8));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            } finally {
                fast.end();
            }
            return new Packed(bytes.toByteArray());
        }

        private String unpacked() {
            try (var all = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
                return new String(all.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }

    @Override
    public Optional<ResponseWriter> synchronizedHandleRequest(
            VaadinSession session, VaadinRequest request, VaadinResponse response, String asked) throws IOException {
        var page = session.getService().findUI(request);
        if (page == null) {
            return super.synchronizedHandleRequest(session, request, response, asked);
        }
        unpack(page);
        try {
            return super.synchronizedHandleRequest(session, request, response, asked);
        } finally {
            pack(page);
        }
    }

    private static void unpack(UI page) {
        var packed = ComponentUtil.getData(page, Packed.class);
        if (packed != null) {
            ComponentUtil.setData(page, Packed.class, null);
            page.getInternals().setLastRequestResponse(packed.unpacked());
        }
    }

    private static void pack(UI page) {
        var answer = page.getInternals().getLastRequestResponse();
        if (answer != null && answer.length() >= LARGE) {
            ComponentUtil.setData(page, Packed.class, Packed.of(answer));
            page.getInternals().setLastRequestResponse(null);
        }
    }
}
