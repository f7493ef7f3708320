package samskap.identity.internal;

import java.util.List;

/** What somebody would call a browser and what it runs on, from what it says of itself. */
final class Device {

    private record Sign(String says, String name) {}

    /** The more particular come first: most browsers say that they are others too. */
    private static final List<Sign> BROWSERS = List.of(
            new Sign("Edg", "Edge"),
            new Sign("OPR/", "Opera"),
            new Sign("SamsungBrowser", "Samsung Internet"),
            new Sign("Firefox", "Firefox"),
            new Sign("FxiOS", "Firefox"),
            new Sign("CriOS", "Chrome"),
            new Sign("Chrome", "Chrome"),
            new Sign("Safari", "Safari"));

    private static final List<Sign> SYSTEMS = List.of(
            new Sign("iPhone", "iPhone"),
            new Sign("iPad", "iPad"),
            new Sign("Android", "Android"),
            new Sign("Windows", "Windows"),
            new Sign("Macintosh", "Mac"),
            new Sign("Linux", "Linux"));

    private Device() {}

    /** Empty when it says nothing that we know. */
    static String of(String userAgent) {
        var browser = first(BROWSERS, userAgent);
        var system = first(SYSTEMS, userAgent);
        return browser.isEmpty() || system.isEmpty() ? browser + system : browser + ", " + system;
    }

    private static String first(List<Sign> signs, String userAgent) {
        return signs.stream()
                .filter(sign -> userAgent.contains(sign.says()))
                .findFirst()
                .map(Sign::name)
                .orElse("");
    }
}
