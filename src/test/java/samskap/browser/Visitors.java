package samskap.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import samskap.identity.Person;
import samskap.testing.Fixtures;

/** People at browsers of their own: nobody shares a cookie with anybody. */
final class Visitors {

    private static final List<String> USUAL_PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private static final int PATIENCE = 60_000;

    private final String address;
    private final ApplicationContext product;
    private final Complaints complaints = new Complaints();
    private final List<BrowserContext> contexts = new ArrayList<>();

    private Visitors(ApplicationContext product) {
        this.product = product;
        address = "http://localhost:" + product.getEnvironment().getRequiredProperty("local.server.port");
    }

    /** Where the product answers, without a slash at the end. */
    String address() {
        return address;
    }

    /** Opens an address and waits until the page is live: until then its reading edition only looks like it. */
    static void open(Page page, String path) {
        page.navigate(path);
        settle(page);
    }

    /** Waits until the page is live; a reader's page always is. */
    static void settle(Page page) {
        page.waitForFunction("() => !document.getElementById('outlet')"
                + " || (document.querySelector('#outlet main') && !document.getElementById('arriving'))");
    }

    /** Somebody at a desk, reading English. */
    Page atDesk() {
        return with(options -> options.setViewportSize(1280, 900));
    }

    /** Somebody with a phone, 390 points wide. */
    Page onPhone() {
        return with(Visitors::phone);
    }

    /** A phone, 390 points wide. */
    static NewContextOptions phone(NewContextOptions options) {
        return options.setViewportSize(390, 844).setHasTouch(true).setIsMobile(true);
    }

    /** Somebody whom we know, at a desk. */
    Page known(Person person) {
        return known(person, options -> options.setViewportSize(1280, 900));
    }

    /** Somebody whom we know, with a browser set up in a way of its own. */
    Page known(Person person, UnaryOperator<NewContextOptions> wishes) {
        var page = with(wishes);
        page.context().addCookies(List.of(remembered(person)));
        return page;
    }

    /** Somebody else sits down at the same browser, without anybody having signed out. */
    void sitsDown(Page page, Person person) {
        page.context().clearCookies();
        page.context().addCookies(List.of(remembered(person)));
    }

    private Cookie remembered(Person person) {
        var response = new MockHttpServletResponse();
        product.getBean(RememberMeServices.class)
                .loginSuccess(new MockHttpServletRequest(), response, Fixtures.signedIn(person));
        var cookie = Objects.requireNonNull(response.getCookie("samskap-remember"));
        return new Cookie(cookie.getName(), cookie.getValue()).setUrl(address);
    }

    /** Some trouble in a browser's console belongs to the story; any other fails the test. */
    void expectComplaints(Predicate<String> complaint) {
        complaints.expect(complaint);
    }

    /** Somebody whose browser is set up in a way of its own. */
    Page with(UnaryOperator<NewContextOptions> wishes) {
        var options = new NewContextOptions()
                .setBaseURL(address)
                .setLocale("en-GB")
                .setColorScheme(ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE);
        var context = Chromium.browser().newContext(wishes.apply(options));
        context.setDefaultTimeout(PATIENCE);
        contexts.add(context);
        complaints.listen(context);
        return context.newPage();
    }

    private void leave(Optional<Throwable> failure, String test) {
        failure.ifPresent(failed -> contexts.stream()
                .flatMap(context -> context.pages().stream())
                .forEach(page -> {
                    var picture =
                            Path.of("target", "browser", test + "-" + Integer.toHexString(page.hashCode()) + ".png");
                    page.screenshot(
                            new Page.ScreenshotOptions().setPath(picture).setFullPage(true));
                }));
        contexts.forEach(BrowserContext::close);
        if (failure.isEmpty()) {
            complaints.assertNone();
        }
    }

    /** Hands every test its visitors, and a picture of what they saw when it fails. */
    static final class Arrive implements ParameterResolver, AfterEachCallback {

        private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(Visitors.class);

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == Visitors.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return test.getStore(HERE)
                    .computeIfAbsent(Visitors.class, key -> new Visitors(SpringExtension.getApplicationContext(test)));
        }

        @Override
        public void afterEach(ExtensionContext test) {
            var visitors = test.getStore(HERE).get(Visitors.class, Visitors.class);
            if (visitors != null) {
                visitors.leave(
                        test.getExecutionException(),
                        test.getRequiredTestMethod().getName());
            }
        }
    }

    /** One browser for all tests of a run; it ends with the JVM. */
    private static final class Chromium {

        private static final Browser BROWSER = launch();

        private static Browser browser() {
            return BROWSER;
        }

        private static Browser launch() {
            // A busy machine is slow, not wrong.
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Runtime.getRuntime().addShutdownHook(new Thread(Chromium::end));
            return playwright
                    .chromium()
                    .launch(new LaunchOptions()
                            .setExecutablePath(program())
                            .setChromiumSandbox(false)
                            .setArgs(List.of("--disable-gpu", "--disable-background-networking", "--no-first-run")));
        }

        /**
         * Ends the browser and what drives it: kindly at first, then by force, as one that does not answer would keep
         * the output of the run open for ever.
         */
        private static void end() {
            var drivers = ProcessHandle.current()
                    .descendants()
                    .filter(process ->
                            process.info().command().filter(Chromium::drives).isPresent())
                    .toList();
            var all = drivers.stream()
                    .flatMap(driver -> Stream.concat(Stream.of(driver), driver.descendants()))
                    .toList();
            drivers.forEach(ProcessHandle::destroy);
            CompletableFuture.allOf(all.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                    .completeOnTimeout(null, 5, TimeUnit.SECONDS)
                    .join();
            all.forEach(ProcessHandle::destroyForcibly);
        }

        private static boolean drives(String program) {
            return Path.of(program).endsWith("node");
        }

        private static Path program() {
            return Stream.concat(Stream.ofNullable(System.getenv("SAMSKAP_CHROMIUM")), USUAL_PLACES.stream())
                    .map(Path::of)
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            "No Chromium or Chrome was found. Install one, or set SAMSKAP_CHROMIUM to where it is."));
        }
    }
}
