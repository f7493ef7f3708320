package samskap.identity.internal;

import java.util.Set;

/** Providers whose addresses tell nothing of where somebody belongs. */
final class MailProviders {

    /** By the first word of the domain, whatever the country: hotmail.com, hotmail.se, yahoo.co.uk. */
    private static final Set<String> EVERYWHERE = Set.of(
            "aol",
            "fastmail",
            "gmail",
            "gmx",
            "googlemail",
            "hotmail",
            "icloud",
            "inbox",
            "live",
            "mail",
            "mailbox",
            "msn",
            "outlook",
            "posteo",
            "proton",
            "protonmail",
            "rocketmail",
            "tuta",
            "tutamail",
            "tutanota",
            "yahoo",
            "yandex",
            "ymail",
            "zoho",
            "zohomail");

    /** Providers of post and of lines into homes, in the Nordic countries and around. */
    private static final Set<String> DOMAINS = Set.of(
            "163.com",
            "att.net",
            "bahnhof.se",
            "bredband.net",
            "bredband2.com",
            "broadpark.no",
            "btinternet.com",
            "comcast.net",
            "comhem.se",
            "duck.com",
            "elisanet.fi",
            "email.dk",
            "free.fr",
            "frisurf.no",
            "getmail.no",
            "glocalnet.net",
            "hey.com",
            "home.se",
            "jubii.dk",
            "kolumbus.fi",
            "laposte.net",
            "libero.it",
            "mac.com",
            "me.com",
            "online.no",
            "orange.fr",
            "ownit.se",
            "passagen.se",
            "pm.me",
            "post.tele.dk",
            "privat.dk",
            "qq.com",
            "sky.com",
            "spray.se",
            "stofanet.dk",
            "swipnet.se",
            "t-online.de",
            "tdcadsl.dk",
            "telia.com",
            "tele2.se",
            "verizon.net",
            "wanadoo.fr",
            "web.de",
            "webspeed.dk",
            "youmail.dk");

    private MailProviders() {}

    /** Whether anybody can have an address there. */
    static boolean serve(String domain) {
        var words = domain.split("\\.");
        return DOMAINS.contains(domain) || words.length <= 3 && EVERYWHERE.contains(words[0]);
    }
}
