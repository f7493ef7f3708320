package samskap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import samskap.dialogue.Dialogue;
import samskap.dialogue.Kind;
import samskap.dialogue.MessageId;
import samskap.dialogue.NewMessage;
import samskap.dialogue.Promise.Outcome;
import samskap.ideas.Idea;
import samskap.ideas.Ideas;
import samskap.ideas.Status;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.Role;
import samskap.mail.internal.Letters;
import samskap.shared.Language;
import samskap.testing.Fixtures.Cast;

/** Everything that somebody can have before them: each page and dialog, as who sees it, in each language. */
class Sights {

    private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");

    /** Leads a page to the sight. */
    interface Way {
        void lead(Page page);
    }

    /** What one module shows. */
    interface Source {
        void addTo(Sights sights);
    }

    /** @param who the role in which it is seen, null for a visitor */
    record Sight(Role who, Way way) {}

    private final Cast cast;
    private final People people;
    private final Ideas ideas;
    private final Dialogue dialogue;
    private final Letters letters;
    private final Map<String, Sight> sights = new LinkedHashMap<>();
    private final Map<Role, Map<Language, Person>> known = new LinkedHashMap<>();

    Sights(Cast cast, People people, Ideas ideas, Dialogue dialogue, Letters letters, List<Source> sources) {
        this.cast = cast;
        this.people = people;
        this.ideas = ideas;
        this.dialogue = dialogue;
        this.letters = letters;
        var rich = ideaWithEverything();
        forReaders(rich);
        forVisitors();
        forCustomers(rich);
        forColleagues(rich);
        sources.forEach(source -> source.addTo(this));
    }

    private void forReaders(Idea rich) {
        see("reading: board", null, at("/", "article.idea"));
        see(
                "reading: filtered board",
                null,
                at("/?order=wanted&stage=delivery&status=planned&waiting=yes", ".filters"));
        see("reading: roadmap", null, at("/roadmap", ".roadmap .card"));
        see("roadmap", Role.CUSTOMER, at("/roadmap", ".roadmap .card"));
        see("reading: search", null, at("/?q=oven", ".filters"));
        see("reading: empty search", null, at("/?q=xyzzyplugh", ".empty"));
        see("reading: idea", null, at(rich.path(), ".promise"));
        see("reading: closed idea", null, at(closedIdea().path(), ".notice"));
        see("reading: nothing there", null, at("/ideas/999999999-gone", ".empty"));
        see("reading: composer", null, page -> {
            Visitors.open(page, "/");
            page.locator("#story").fill("The oven door hits the wall");
            assertThat(page.locator(".composer [role=status]")).not().isEmpty();
        });
    }

    private void forVisitors() {
        see("sign-in: address", null, at("/?act=sign-in", "dialog[open] input[name=email]"));
        see("sign-in: refused address", null, page -> {
            Visitors.open(page, "/?act=sign-in");
            page.locator("dialog .primary").click();
            assertThat(page.locator("dialog .error")).isVisible();
        });
        see("sign-in: code", null, page -> askForCode(page));
        see("sign-in: name", null, page -> {
            var address = askForCode(page);
            page.locator("dialog input[name=code]").fill(codeFor(address));
            page.locator("dialog .primary").click();
            assertThat(page.locator("dialog input[name=name]")).isVisible();
        });
        see("board of a visitor", null, at("/?act=nothing", "article.idea"));
        see("mailbox", null, page -> {
            askForCode(page);
            Visitors.open(page, "/dev/mail");
            assertThat(page.locator(".mail.card")).isVisible();
        });
        see("nothing there", null, at("/nothing/here?act=x", ".empty"));
        see("a forged way out of mail", null, at("/unsubscribe/forged", ".empty"));
        see("mailbox with a conversation", null, page -> {
            Visitors.open(page, "/dev/mail");
            page.locator(".mails a").last().click();
            assertThat(page.locator(".mail iframe")).isVisible();
        });
    }

    private void forCustomers(Idea rich) {
        see("board", Role.CUSTOMER, at("/", "article.idea"));
        see("filtered board", Role.CUSTOMER, at("/?order=wanted&stage=delivery&status=planned", "samskap-ideas .row"));
        see("own ideas, none yet", Role.CUSTOMER, at("/?mine", ".empty"));
        see("empty search", Role.CUSTOMER, at("/?q=xyzzyplugh", ".empty"));
        see("idea", Role.CUSTOMER, at(rich.path(), ".promise"));
        see("idea of nobody", Role.CUSTOMER, page -> {
            Visitors.open(page, "/ideas/999999999-gone");
            assertThat(page.locator(".empty")).isVisible();
        });
        see("composer", Role.CUSTOMER, page -> {
            Visitors.open(page, "/");
            page.locator("#story").fill("The oven door hits the wall in the kitchen");
            assertThat(page.locator(".composer .similar")).isVisible();
            page.locator(".composer .more > p button").click();
            page.locator("textarea[name=title]").fill(" ");
            page.locator("#story").fill(" ");
            page.locator(".composer .primary").click();
            assertThat(page.locator(".composer .error")).isVisible();
        });
        see("open menus", Role.CUSTOMER, page -> {
            Visitors.open(page, "/");
            page.locator("header details").last().locator("summary").click();
        });
        see("replying", Role.CUSTOMER, page -> {
            Visitors.open(page, rich.path());
            page.locator(".thread > li > .msg footer button").first().click();
            assertThat(page.locator(".thread form.editor")).isVisible();
            page.locator(".thread form.editor [type=submit]").click();
            assertThat(page.locator(".thread form.editor .error")).isVisible();
        });
        see("reacting", Role.CUSTOMER, page -> {
            Visitors.open(page, rich.path());
            page.locator(".react summary").last().click();
            page.locator(".react[open] li button").first().click();
            assertThat(page.locator(".reactions > [aria-pressed=true]").first()).isVisible();
            page.locator(".react summary").last().click();
        });
        see("access denied", Role.CUSTOMER, at("/queue", ".empty"));
        see("told nothing yet", Role.CUSTOMER, at("/notifications", ".empty"));
        see("what to be told", Role.CUSTOMER, at("/notifications/choices", ".rhythm"));
        see("following, and some threads stopped", Role.CUSTOMER, page -> {
            Visitors.open(page, cast.idea().path());
            var button = page.locator(".follow button");
            for (var click = 0; click < 2; click++) {
                var says = button.innerText();
                button.click();
                assertThat(button).not().hasText(says);
            }
            Visitors.open(page, "/notifications/choices");
            assertThat(page.locator(".stopped li").first()).isVisible();
        });
        see("told of everything", Role.CUSTOMER, page -> {
            Visitors.open(page, rich.path());
            var button = page.locator(".follow button");
            var says = button.innerText();
            button.click();
            assertThat(button).not().hasText(says);
            // Elsewhere: what happens to an idea is read at once by whoever has it before them.
            Visitors.open(page, "/roadmap");
            assertThat(page.locator(".bell")).isVisible();
            var anna = cast.employee("Anna Berg");
            say(anna, rich, null, Kind.ANSWER, "We turn the door round.");
            say(anna, rich, null, Kind.QUESTION, "Which side?");
            assertThat(page.locator(".bell .count")).hasCount(1);
            Visitors.open(page, "/notifications");
            assertThat(page.locator(".told li").nth(1)).isVisible();
        });
    }

    private void forColleagues(Idea rich) {
        see("queue", Role.EMPLOYEE, at("/queue", "ol.queue h2"));
        see("idea for a colleague", Role.EMPLOYEE, at(rich.path(), ".msg.note"));
        see("promising", Role.EMPLOYEE, page -> {
            Visitors.open(page, rich.path());
            page.locator("form.editor label:has(input[value=PROMISE])").click();
            page.locator("#text").fill("I will");
            page.locator("form.editor [type=submit]").click();
            assertThat(page.locator("form.editor .due .error")).isVisible();
        });
        see("mentioning", Role.EMPLOYEE, page -> {
            Visitors.open(page, rich.path());
            page.locator("#text").fill("Do you know, ");
            page.locator("#text").press("End");
            page.keyboard().type("@");
            assertThat(page.locator(".mentions li").first()).isVisible();
            page.locator(".mentions li label").first().click();
            assertThat(page.locator(".mentioned button")).hasCount(1);
            page.locator(".mentions summary").click();
        });
        see("own message in another wording", Role.EMPLOYEE, page -> {
            Visitors.open(page, cast.idea().path());
            page.locator("#text").fill("A word");
            page.locator("form.editor [type=submit]").click();
            page.locator(".msg footer button").nth(1).click();
            assertThat(page.locator(".msg form.editor")).isVisible();
        });
        see("workspace", Role.OWNER, at("/workspace", "table tbody tr"));
        see("status dialog", Role.OWNER, page -> {
            Visitors.open(page, cast.idea().path());
            page.locator("aside section:has(.sofar) button").first().click();
            page.locator("dialog select").selectOption("not-now");
            page.locator("dialog .primary").click();
            assertThat(page.locator("dialog .error")).isVisible();
        });
        see("settling a promise", Role.OWNER, page -> {
            Visitors.open(page, rich.path());
            page.locator(".msg:has(.promise[data-state=open]) footer button.btn:not(.quiet)")
                    .first()
                    .click();
            assertThat(page.locator("dialog[open] textarea, vaadin-dialog textarea"))
                    .isVisible();
        });
        see("editing an idea", Role.OWNER, page -> {
            Visitors.open(page, rich.path());
            page.locator("article.subject button").first().click();
            assertThat(page.locator("textarea[name=title]")).isVisible();
        });
    }

    void see(String what, Role who, Way way) {
        sights.put(what, new Sight(who, way));
    }

    static Way at(String address, String sign) {
        return page -> {
            Visitors.open(page, address);
            assertThat(page.locator(sign).first()).isVisible();
        };
    }

    private String askForCode(Page page) {
        var address = "reader" + UUID.randomUUID() + "@example.org";
        Visitors.open(page, "/?act=sign-in");
        page.locator("dialog input[name=email]").fill(address);
        page.locator("dialog .primary").click();
        assertThat(page.locator("dialog input[name=code]")).isVisible();
        return address;
    }

    /** Gives the code that was mailed to whoever is at the page, if one is asked for before the field is there. */
    void prove(Page page, String field) {
        var code = page.locator("dialog input[name=code]");
        page.locator("dialog input[name=code], " + field).first().waitFor();
        if (code.isVisible()) {
            var address = ADDRESS.matcher(page.locator("dialog").last().innerText());
            if (!address.find()) {
                throw new AssertionError("The dialog says where the code went");
            }
            code.fill(codeFor(address.group()));
            page.locator("dialog .primary").last().click();
        }
        assertThat(page.locator(field)).isVisible();
    }

    private String codeFor(String address) {
        return letters.to(address).mail().text().substring(0, 7);
    }

    private Idea closedIdea() {
        var idea = cast.idea();
        ideas.move(cast.owner("Petra Owner"), idea.id(), Status.SHARED, Status.NOT_NOW, "Nobody has such an oven.");
        return idea;
    }

    /** Every kind of message, in every state. */
    private Idea ideaWithEverything() {
        var maja = cast.customer("Maja Lind");
        var anna = cast.employee("Anna Berg");
        var idea = cast.idea(maja, "An oven door that hits the wall\nIt opens **only** halfway.\n\n- one\n- two");
        var first = say(maja, idea, null, Kind.MESSAGE, "It happened again. `code`");
        say(anna, idea, first, Kind.ANSWER, "We turn the door round. [How](https://example.com)");
        var edited = dialogue.find(first, maja).orElseThrow();
        dialogue.edit(maja, first, edited.version(), "It happened again, twice.");
        dialogue.withdraw(maja, say(maja, idea, null, Kind.MESSAGE, "Forget it"));
        var question = say(anna, idea, null, Kind.QUESTION, "I do not know. How would you solve it?");
        say(cast.customer("Hilda Helper"), idea, question, Kind.MESSAGE, "With wheels.");
        dialogue.closeQuestion(anna, say(anna, idea, null, Kind.QUESTION, "Which colour?"));
        say(anna, idea, null, Kind.PROMISE, "I call you all.");
        dialogue.settle(anna, say(anna, idea, null, Kind.PROMISE, "I write."), Outcome.KEPT, "I wrote.");
        dialogue.settle(anna, say(anna, idea, null, Kind.PROMISE, "I come."), Outcome.BROKEN, "I was ill.");
        say(anna, idea, null, Kind.NOTE, "Only among us.");
        ideas.move(cast.owner("Petra Owner"), idea.id(), Status.SHARED, Status.PLANNED, "We all want it.");
        return ideas.find(idea.id()).orElseThrow();
    }

    private MessageId say(Person by, Idea idea, MessageId parent, Kind kind, String words) {
        var due = kind == Kind.PROMISE ? LocalDate.now().plusDays(20) : null;
        return dialogue.write(by, new NewMessage(UUID.randomUUID(), idea.id(), parent, kind, words, due))
                .id();
    }

    Map<String, Sight> all() {
        return sights;
    }

    /** Somebody of this role who speaks the language. */
    Person person(Role role, Language language) {
        return known.computeIfAbsent(role, any -> new LinkedHashMap<>()).computeIfAbsent(language, any -> {
            var roles = role == Role.OWNER ? new Role[] {Role.EMPLOYEE, Role.OWNER} : new Role[] {role};
            var person = cast.person("Robin " + language.ownName(), role == Role.CUSTOMER ? null : "Fitting", roles);
            people.speak(person.id(), language);
            return person;
        });
    }
}
