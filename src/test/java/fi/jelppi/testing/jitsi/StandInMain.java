package fi.jelppi.testing.jitsi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Starts the stand-in by hand: {@code --port N --secret TEXT --app-id NAME --data FOLDER [--control N]}. Prints where it is,
 * one {@code name=value} a line, and runs until it is ended. The folder gets a throw-away certificate.
 */
public final class StandInMain {

    private StandInMain() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var given = given(arguments);
        var folder = Files.createDirectories(Path.of(given.getOrDefault("--data", "jitsi-stand-in")));
        Files.deleteIfExists(folder.resolve("localhost.p12"));
        var tokens = new Tokens(given.getOrDefault("--app-id", "jelppi"), needed(given, "--secret"));
        var standIn = StandInJitsi.start(Integer.parseInt(given.getOrDefault("--port", "0")), folder, tokens);
        var control = Control.open(standIn, Integer.parseInt(given.getOrDefault("--control", "0")));
        var pem = folder.resolve("certificate.pem");
        Files.writeString(pem, Keys.pem(standIn.certificate()));
        print("domain", standIn.domain());
        print("address", "https://" + standIn.domain() + "/");
        print("certificate", pem.toAbsolutePath());
        print("spki", Keys.fingerprint(standIn.certificate()));
        print("control", control.address());
        Thread.currentThread().join();
    }

    private static Map<String, String> given(String[] arguments) {
        var given = new HashMap<String, String>();
        for (int at = 0; at + 1 < arguments.length; at += 2) {
            given.put(arguments[at], arguments[at + 1]);
        }
        return given;
    }

    private static String needed(Map<String, String> given, String name) {
        var value = given.get(name);
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return value;
    }

    /** For the script that has started it. */
    @SuppressWarnings("SystemOut")
    private static void print(String name, Object value) {
        System.out.println(name + "=" + value);
    }
}
