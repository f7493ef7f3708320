package samskap.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/** What a reader's browser sees; every measurement begins with a browser that has never been here. */
final class Chromium implements AutoCloseable {

    /** Slow 4G as Lighthouse has it: 150 ms for a round trip, 1.6 Mbit/s down, 750 kbit/s up. */
    private static final double LATENCY = 150;

    private static final double DOWN = 1.6 * 1024 * 1024 / 8;
    private static final double UP = 750 * 1024 / 8.0;
    private static final int SLOWER = 4;

    /** Any value makes the reader somebody who takes part; see the predicate of the reading edition. */
    private static final String REMEMBERED = "samskap-remember";

    private static final String FIRST_PAINT = """
            () => new Promise(resolve => {
              const told = list => list.getEntries().forEach(entry =>
                entry.name === 'first-contentful-paint' && resolve(entry.startTime));
              new PerformanceObserver(told).observe({type: 'paint', buffered: true});
            })
            """;

    /** The composer can be written in, the list is there, and nothing is on its way any more. */
    private static final String USABLE = """
            () => {
              const idle = Object.values(window.Vaadin?.Flow?.clients ?? {}).filter(client => client.isActive)
                .every(client => !client.isActive());
              return idle && document.querySelector('main textarea') && document.querySelector('main article.idea')
                ? performance.now() : 0;
            }
            """;

    /** Presses a key as a customer does, a moment after the pair is there, and waits until another has been painted. */
    private static final String NEXT_PAIR = """
            async () => {
              const pair = () => document.querySelector('.compare .side .title')?.textContent + '|'
                + document.querySelectorAll('.compare .side .title')[1]?.textContent;
              await new Promise(resolve => setTimeout(resolve, 300));
              const before = pair();
              const begin = performance.now();
              document.querySelector('.compare .side').click();
              while (pair() === before && document.querySelector('.compare .side')) {
                await new Promise(resolve => requestAnimationFrame(resolve));
              }
              return performance.now() - begin;
            }
            """;

    /** Presses a link and waits until all of what it leads to has been painted. */
    private static final String FOLLOW = """
            async ([link, ...parts]) => {
              const begin = performance.now();
              document.querySelector(link).click();
              while (!parts.every(part => document.querySelector(part))) {
                if (performance.now() > begin + 20000) {
                  throw new Error(`${link} does not lead to ${parts}`);
                }
                await new Promise(resolve => requestAnimationFrame(resolve));
              }
              return performance.now() - begin;
            }
            """;

    private static final String CUSTOMERS = ".bar a[href='/customers'], .bar a[href=customers]";
    private static final String MAP = ".bar a[href='/journey'], .bar a[href=journey]";

    private static final int LONG = 600_000;

    private final String address;
    private final Playwright playwright = Playwright.create();
    private final List<AutoCloseable> open = new ArrayList<>();

    Chromium(int port) {
        this.address = "http://127.0.0.1:" + port;
    }

    /** Bytes over the wire. */
    record Weight(double document, double fonts, double withoutFonts, double scripts) {}

    /** @param usableAfter milliseconds from the click on */
    record TakingPart(double script, double usableAfter) {}

    double firstPaint(String path, boolean slow) {
        try (var browser = launch();
                var context = browser.newContext()) {
            var page = context.newPage();
            var session = context.newCDPSession(page);
            if (slow) {
                slowDown(session);
            }
            page.navigate(address + path);
            return ((Number) page.evaluate(FIRST_PAINT)).doubleValue();
        }
    }

    Weight weigh(String path) {
        try (var browser = launch();
                var context = browser.newContext()) {
            var page = context.newPage();
            var bytes = new Bytes(context.newCDPSession(page));
            page.navigate(address + path);
            page.waitForLoadState();
            page.evaluate("() => document.fonts.ready.then(() => true)");
            return bytes.weight();
        }
    }

    TakingPart takePart() {
        try (var browser = launch();
                var context = browser.newContext()) {
            remember(context);
            var page = context.newPage();
            var bytes = new Bytes(context.newCDPSession(page));
            page.navigate(address + "/");
            var usable = page.waitForFunction(USABLE).jsonValue();
            return new TakingPart(bytes.weight().scripts(), ((Number) usable).doubleValue());
        }
    }

    /** Answers pair after pair; gives back how long each time the next one took to be seen, ascending. */
    double[] compare(int many) {
        try (var browser = launch();
                var context = browser.newContext()) {
            remember(context);
            var page = context.newPage();
            page.setDefaultTimeout(120_000);
            page.navigate(address + "/compare");
            var waits = new double[many];
            for (int n = 0; n < many; n++) {
                page.locator(".compare .side").first().waitFor();
                waits[n] = ((Number) page.evaluate(NEXT_PAIR)).doubleValue();
                if (page.locator(".compare-end .btn").count() > 0) {
                    page.locator(".compare-end .btn").first().click();
                }
            }
            Arrays.sort(waits);
            return waits;
        }
    }

    /** Somebody of the sample company, signed in. */
    Visitor as(String firstName) {
        var browser = launch();
        var page = browser.newContext().newPage();
        page.setDefaultTimeout(LONG);
        page.navigate(address + "/?act=sign-in");
        page.locator("dialog .people button", new Page.LocatorOptions().setHasText(firstName))
                .first()
                .click();
        page.locator(CUSTOMERS).first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        return new Visitor(browser, page);
    }

    /** What somebody does who is signed in. */
    final class Visitor implements AutoCloseable {

        private final Browser browser;
        private final Page page;

        Visitor(Browser browser, Page page) {
            this.browser = browser;
            this.page = page;
        }

        /** @return seconds from the file's choice until it is said what the list would do */
        double sendList(Path list) {
            page.navigate(address + "/customers/import");
            page.locator("input[type=file]").waitFor();
            var began = System.nanoTime();
            page.locator("input[type=file]").setInputFiles(list);
            page.locator(".import .primary").waitFor();
            return (System.nanoTime() - began) / 1e9;
        }

        /** @return seconds from the tap until all of it is there */
        double takeListIn() {
            var began = System.nanoTime();
            page.locator(".import .primary").click();
            page.locator("input[type=file]").waitFor();
            return (System.nanoTime() - began) / 1e9;
        }

        /** @return milliseconds from the tap on a name that was searched for */
        double showCustomer(String name) {
            follow(CUSTOMERS, "input[name=find]");
            page.locator("input[name=find]").fill(name);
            page.locator(".found a").first().waitFor();
            return follow(".found a", ".customer-head h1", ".known-note");
        }

        /** @return milliseconds from the tap on the way to the journey's map */
        double drawMap() {
            follow(CUSTOMERS, "input[name=find]");
            return follow(MAP, ".journey-map h1", ".journey .step");
        }

        private double follow(String... linkAndParts) {
            return ((Number) page.evaluate(FOLLOW, List.of(linkAndParts))).doubleValue();
        }

        @Override
        public void close() {
            browser.close();
        }
    }

    /** Opens boards, each with a session of its own, and leaves them open. */
    void openBoards(int count) {
        var browser = launch();
        open.add(browser);
        for (int number = 0; number < count; number++) {
            var context = browser.newContext();
            remember(context);
            var page = context.newPage();
            page.navigate(address + "/");
            page.waitForFunction(USABLE);
        }
    }

    private void remember(BrowserContext context) {
        context.addCookies(List.of(new Cookie(REMEMBERED, "nobody").setUrl(address)));
    }

    private Browser launch() {
        var options = new LaunchOptions().setArgs(List.of("--no-sandbox"));
        var program = System.getenv("SAMSKAP_CHROMIUM");
        if (program != null) {
            options.setExecutablePath(Path.of(program));
        }
        return playwright.chromium().launch(options);
    }

    private static void slowDown(CDPSession session) {
        var network = new JsonObject();
        network.addProperty("offline", false);
        network.addProperty("latency", LATENCY);
        network.addProperty("downloadThroughput", DOWN);
        network.addProperty("uploadThroughput", UP);
        session.send("Network.enable");
        session.send("Network.emulateNetworkConditions", network);
        var processor = new JsonObject();
        processor.addProperty("rate", SLOWER);
        session.send("Emulation.setCPUThrottlingRate", processor);
    }

    @Override
    public void close() throws Exception {
        for (var browser : open) {
            browser.close();
        }
        playwright.close();
    }

    /** Counts what arrives, packed and with headers. */
    private static final class Bytes {

        private final HashMap<String, String> kinds = new HashMap<>();
        private final HashMap<String, Double> sizes = new HashMap<>();

        Bytes(CDPSession session) {
            session.on(
                    "Network.responseReceived",
                    event -> kinds.put(id(event), event.get("type").getAsString()));
            session.on(
                    "Network.loadingFinished",
                    event -> sizes.merge(
                            id(event), event.get("encodedDataLength").getAsDouble(), Double::sum));
            session.send("Network.enable");
        }

        private static String id(JsonObject event) {
            return event.get("requestId").getAsString();
        }

        Weight weight() {
            var all = sizes.values().stream().mapToDouble(Double::doubleValue).sum();
            return new Weight(of("Document"), of("Font"), all - of("Font"), of("Script"));
        }

        private double of(String kind) {
            return sizes.entrySet().stream()
                    .filter(size -> kind.equals(kinds.get(size.getKey())))
                    .mapToDouble(size -> size.getValue())
                    .sum();
        }
    }
}
