package samskap.identity.internal;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import samskap.identity.AddressPost;
import samskap.identity.BeforeRenaming;
import samskap.identity.EmailAddress;
import samskap.identity.People;
import samskap.identity.Person;
import samskap.identity.Profile;
import samskap.identity.SignIn.Newcomer;
import samskap.identity.SignIns;
import samskap.shared.InOneGo;
import samskap.shared.RateLimits;
import samskap.shared.RateLimits.Limit;
import samskap.shared.Refusal;
import samskap.shared.live.Change;
import samskap.shared.live.Live;

/** Changes what stands in somebody's own row of {@code identity_person}. */
@Repository
class OwnProfile implements Profile {

    private static final Limit NAMES = new Limit("names", 5, Duration.ofDays(1));
    private static final Logger log = LoggerFactory.getLogger(OwnProfile.class);

    private final JdbcClient jdbc;
    private final JdbcPeople remembered;
    private final People people;
    private final GivenNames names;
    private final List<BeforeRenaming> before;
    private final RateLimits limits;
    private final SignIns signIns;
    private final Marks marks;
    private final AddressPost post;
    private final InOneGo inOneGo;
    private final Live live;

    OwnProfile(
            JdbcClient jdbc,
            JdbcPeople remembered,
            People people,
            GivenNames names,
            List<BeforeRenaming> before,
            RateLimits limits,
            SignIns signIns,
            Marks marks,
            AddressPost post,
            InOneGo inOneGo,
            Live live) {
        this.jdbc = jdbc;
        this.remembered = remembered;
        this.people = people;
        this.names = names;
        this.before = before;
        this.limits = limits;
        this.signIns = signIns;
        this.marks = marks;
        this.post = post;
        this.inOneGo = inOneGo;
        this.live = live;
    }

    @Override
    public Person rename(Person self, String typedName) {
        var name = names.checked(self, typedName);
        if (name.equals(self.name())) {
            return self;
        }
        before.forEach(each -> each.check(self));
        // It stands beside everything that they have said, on every page.
        limits.take(NAMES, Long.toString(self.id().value()));
        return change(self, "name", name);
    }

    @Override
    public Person entitle(Person self, @Nullable String typedTitle) {
        self.requireStaff();
        return change(self, "title", GivenNames.title(typedTitle));
    }

    private Person change(Person self, String column, @Nullable String value) {
        inOneGo.run(() -> {
            jdbc.sql("UPDATE identity_person SET " + column + " = :value WHERE id = :id AND left_at IS NULL")
                    .param("value", value)
                    .param("id", self.id().value())
                    .update();
            remembered.refreshAfterCommit(self.id());
            live.changed(new Change(Change.Kind.PERSON_CHANGED, self.id().value()));
        });
        return people.find(self.id()).orElseThrow(Refusal::notFound);
    }

    @Override
    public void moveTo(Person self, Newcomer proved) {
        var before = people.addressOf(self.id());
        if (before.equals(proved.address())) {
            return;
        }
        try {
            inOneGo.run(() -> move(self, before, proved.address()));
        } catch (DuplicateKeyException taken) {
            throw Refusal.of("email", "identity.refused.addressTaken");
        }
        remembered.forget(self.id());
        sayMoved(before, self);
    }

    /** Whoever came in by the earlier address has to come in anew, on every device. */
    private void move(Person self, EmailAddress before, EmailAddress address) {
        marks.hadAnother(self.id(), before);
        jdbc.sql("UPDATE identity_person SET email = :email WHERE id = :id AND left_at IS NULL")
                .param("email", address.value())
                .param("id", self.id().value())
                .update();
        signIns.endAll(self);
    }

    /** They have moved, whether the mail leaves or not. */
    private void sayMoved(EmailAddress before, Person self) {
        try {
            post.sayMoved(before, self.language());
        } catch (Refusal notSent) {
            log.warn(
                    "Person {} has another address, and the earlier one could not be told",
                    self.id().value());
        }
    }
}
