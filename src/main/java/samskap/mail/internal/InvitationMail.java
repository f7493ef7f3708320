package samskap.mail.internal;

import java.util.Locale;
import org.springframework.stereotype.Component;
import samskap.identity.InvitationPost;
import samskap.identity.Invitations.Invitation;
import samskap.identity.Person;
import samskap.mail.Letter;
import samskap.mail.Links;
import samskap.mail.Mail;
import samskap.mail.internal.DirectPost.Kind;
import samskap.shared.Brand;
import samskap.shared.Language;
import samskap.shared.Translations;
import samskap.shared.text.TimeAgo;

/** The mail in which an administrator invites somebody, by name. */
@Component
class InvitationMail implements InvitationPost {

    private final DirectPost post;
    private final Translations translations;
    private final TimeAgo times;
    private final Links links;
    private final Brand brand;

    InvitationMail(DirectPost post, Translations translations, TimeAgo times, Links links, Brand brand) {
        this.post = post;
        this.translations = translations;
        this.times = times;
        this.links = links;
        this.brand = brand;
    }

    @Override
    public void send(Invitation invitation, Person by, String path) {
        var language = invitation.language();
        var heading = text(language, "mail.invitation.subject", by.name(), brand.name());
        var role = invitation.role().name().toLowerCase(Locale.ROOT);
        var letter = new Letter(language, brand)
                .preview(text(language, "mail.invitation.as." + role))
                .heading(heading)
                .paragraph(text(language, "mail.invitation.what", brand.name()))
                .paragraph(text(language, "mail.invitation.as." + role))
                .button(text(language, "mail.invitation.open"), links.to(path))
                .foot(text(language, "mail.invitation.until", times.date(language, invitation.expiresAt())))
                .small(text(language, "mail.invitation.notYou", brand.name()));
        var from = text(language, "mail.invitation.from", by.name(), brand.name());
        post.send(
                Kind.INVITATION,
                new Mail(invitation.address(), language, heading, letter.text(), letter.html(), from, null));
    }

    private String text(Language language, String key, Object... arguments) {
        return translations.text(language, key, arguments);
    }
}
