package samskap.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicLong;

/** A line as slow as 4G is where many share it: an answer takes 150 ms to begin, and 1.6 Mbit come in a second. */
final class SlowLine {

    private static final double LATENCY = 150;
    private static final double DOWN = 1.6 * 1024 * 1024 / 8;
    private static final double UP = 750 * 1024 / 8.0;

    private final AtomicLong received = new AtomicLong();

    private SlowLine(CDPSession session) {
        session.on(
                "Network.loadingFinished",
                event -> received.addAndGet(event.get("encodedDataLength").getAsLong()));
        session.send("Network.enable");
        session.send("Network.emulateNetworkConditions", conditions());
    }

    /** From now on the page has such a line. */
    static SlowLine of(Page page) {
        return new SlowLine(page.context().newCDPSession(page));
    }

    /** How many bytes the page was sent, with headers and packed as they travelled. */
    long received() {
        return received.get();
    }

    private static JsonObject conditions() {
        var conditions = new JsonObject();
        conditions.addProperty("offline", false);
        conditions.addProperty("latency", LATENCY);
        conditions.addProperty("downloadThroughput", DOWN);
        conditions.addProperty("uploadThroughput", UP);
        return conditions;
    }
}
