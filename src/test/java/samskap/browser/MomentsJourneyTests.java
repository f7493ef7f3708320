package samskap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import samskap.ideas.Journey;
import samskap.identity.Person;
import samskap.moments.Moment;
import samskap.moments.MomentDesk;
import samskap.moments.MomentQuery;
import samskap.moments.Place;
import samskap.moments.Places;
import samskap.moments.Spots;
import samskap.pictures.internal.Shots;
import samskap.testing.Fixtures.Cast;

@BrowserTest
class MomentsJourneyTests {

    /** What the page of a place may weigh, in bytes. */
    private static final long LIGHT = 50 * 1024;

    private static final String WORKER_IS_THERE = until("await caches.match(location.pathname)");

    private static final String ALL_IS_SENT = until("(await Outbox.all()).length === 0");

    private static final String KEPT = """
            async () => (await Outbox.all()).map((packet) => packet.fields.words)\
            """;

    private final MomentDesk desk;
    private final Cast cast;
    private final Place place;
    private final Person anna;

    MomentsJourneyTests(MomentDesk desk, Places places, Journey journey, Cast cast) {
        this.desk = desk;
        this.cast = cast;
        place = Spots.open(places, cast, journey);
        anna = cast.employee("Anna Berg");
    }

    @Test
    void a_customer_tells_with_one_thumb_and_a_colleague_sees_it_at_once_with_what_they_answered(Visitors visitors) {
        var colleague = visitors.known(anna);
        Visitors.open(colleague, "/moments?place=" + place.code());
        assertThat(colleague.locator(".empty")).isVisible();
        var phone = visitors.onPhone();
        phone.navigate(place.path());
        assertThat(phone.locator("#words")).isHidden();
        phone.locator(".went .badly").tap();
        phone.locator("#words").fill("Forty-two boxes in the hall");
        phone.locator("#picture").setInputFiles(photo());
        assertThat(phone.locator(".picture figure")).isVisible();
        press(phone, "Tell us");
        assertThat(phone.locator(".state")).hasText("It is with the people at Nordkök now.");

        var moment = colleague.locator(".moment");
        assertThat(moment).containsText("Forty-two boxes in the hall");
        phone.locator("#answer-before").fill("The van had left.");
        press(phone, "Next");
        // The answer is kept on the phone first: until then it is the first question that could be skipped.
        assertThat(phone.locator("#answer-expected")).isVisible();
        press(phone, "Skip");
        phone.locator("#answer-better").fill("A number on each.");
        press(phone, "Next");
        assertThat(phone.getByText("That was all.")).isVisible();
        assertThat(moment).containsText("The van had left.");
        assertThat(moment).containsText("A number on each.");
        moment.locator("summary").click();
        assertThat(moment.locator("img")).isVisible();
    }

    @Test
    void what_is_told_without_a_connection_is_kept_and_sent_once_when_there_is_one(Visitors visitors) {
        visitors.expectComplaints(complaint -> complaint.contains("ERR_INTERNET_DISCONNECTED"));
        var phone = visitors.onPhone();
        phone.navigate(place.path());
        phone.evaluate(WORKER_IS_THERE);
        phone.context().setOffline(true);

        phone.reload();
        phone.locator(".went .badly").tap();
        phone.locator("#words").fill("No signal in the lift");
        press(phone, "Tell us");
        assertThat(phone.locator(".state")).containsText("It is kept on this phone");
        phone.locator("#answer-before").fill("It stopped.");
        press(phone, "Next");
        assertThat(phone.locator("#answer-expected")).isVisible();
        phone.reload();
        assertThat(phone.locator("#waiting")).containsText("waits on this phone");
        assertThat(phone.evaluate(KEPT)).isEqualTo(List.of("No signal in the lift"));
        assertThat(told()).isEmpty();

        phone.context().setOffline(false);
        phone.evaluate(ALL_IS_SENT);
        assertThat(phone.locator("#waiting")).isHidden();
        assertThat(told()).singleElement().satisfies(moment -> {
            assertThat(moment.words()).isEqualTo("No signal in the lift");
            assertThat(moment.answers()).containsValue("It stopped.");
        });
    }

    @Test
    void on_a_slow_line_the_page_is_light_and_what_is_told_arrives_once_with_its_picture(Visitors visitors) {
        var phone = visitors.onPhone();
        var line = SlowLine.of(phone);
        phone.navigate(place.path());
        phone.locator(".went .badly").tap();
        phone.locator("#words").fill("Half the screws");
        assertThat(line.received()).isBetween(1L, LIGHT);

        phone.locator("#picture").setInputFiles(photo());
        assertThat(phone.locator(".picture figure")).isVisible();
        press(phone, "Tell us");
        // It goes on at once, and what was told follows as the line lets it.
        assertThat(phone.locator("#answer-before")).isVisible();
        phone.evaluate(ALL_IS_SENT);
        assertThat(phone.locator(".state")).hasText("It is with the people at Nordkök now.");
        assertThat(told()).singleElement().satisfies(moment -> {
            assertThat(moment.words()).isEqualTo("Half the screws");
            assertThat(moment.pictures()).hasSize(1);
        });
    }

    @Test
    void an_answer_that_was_lost_on_the_way_makes_no_second_moment(Visitors visitors) {
        visitors.expectComplaints(complaint -> complaint.contains("ERR_FAILED"));
        var phone = visitors.with(options -> Visitors.phone(options).setServiceWorkers(ServiceWorkerPolicy.BLOCK));
        phone.navigate(place.path());
        phone.route("**" + place.path(), route -> {
            if (route.request().method().equals("POST")) {
                // It arrives, and nobody hears of it.
                route.fetch();
                route.abort();
            } else {
                route.resume();
            }
        });
        phone.locator(".went .well").tap();
        phone.locator("#words").fill("He vacuumed");
        press(phone, "Tell us");
        assertThat(phone.locator(".state")).containsText("It is kept on this phone");
        phone.unroute("**" + place.path());
        phone.reload();
        phone.evaluate(ALL_IS_SENT);

        assertThat(told())
                .singleElement()
                .satisfies(moment -> assertThat(moment.well()).isTrue());
    }

    @Test
    void what_was_typed_survives_a_reload(Visitors visitors) {
        var phone = visitors.onPhone();
        phone.navigate(place.path());
        phone.locator(".went .badly").tap();
        phone.locator("#words").fill("Half a sen");
        phone.reload();
        assertThat(phone.locator("#words")).hasValue("Half a sen");
    }

    @Test
    void without_script_it_is_a_form_like_any_other(Visitors visitors) {
        var phone = visitors.with(options -> Visitors.phone(options).setJavaScriptEnabled(false));
        phone.navigate(place.path());
        phone.locator(".went .well").click();
        phone.locator("#words").fill("She waited for me");
        press(phone, "Tell us");
        assertThat(phone.getByRole(AriaRole.HEADING)).hasText("Thank you for telling us");
        phone.locator("textarea").fill("I ran.");
        press(phone, "Next");
        phone.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Skip"))
                .click();
        phone.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Skip"))
                .click();
        assertThat(phone.getByText("That was all.")).isVisible();
        assertThat(told())
                .singleElement()
                .satisfies(moment -> assertThat(moment.answers()).containsValue("I ran."));
    }

    @Test
    void a_customer_who_is_signed_in_is_answered_by_name_on_a_page_of_their_own(Visitors visitors) {
        var maja = cast.customer("Maja Moment");
        var phone = visitors.known(maja, Visitors::phone);
        phone.navigate(place.path());
        phone.locator(".went .badly").tap();
        phone.locator("#words").fill("The door sticks");
        assertThat(phone.getByText("As Maja Moment")).isVisible();
        press(phone, "Tell us");
        assertThat(phone.locator(".state[data-is=sent]")).isVisible();
        var moment = told().getFirst();
        desk.answer(anna, moment.id(), UUID.randomUUID(), "We plane it on Friday.");
        Visitors.open(phone, "/told");
        assertThat(phone.locator(".moment .msg.answer")).containsText("We plane it on Friday.");
    }

    private List<Moment> told() {
        return desk.page(anna, new MomentQuery(Moment.State.SHOWN, place.id(), null, null), null, 10)
                .items();
    }

    /**
     * A script that ends when something is so that takes a moment to find out: a browser's own waiting would not wait
     * for it.
     */
    private static String until(String so) {
        return "async () => { while (!(" + so + ")) await new Promise(requestAnimationFrame); }";
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static FilePayload photo() {
        return new FilePayload("hall.jpg", "image/jpeg", Shots.jpeg(300, 200));
    }
}
