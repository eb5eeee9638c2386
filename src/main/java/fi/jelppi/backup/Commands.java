package fi.jelppi.backup;

import fi.jelppi.shared.NodeRole;
import fi.jelppi.shared.TimeConfiguration;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;

/**
 * What the jar does besides being a node: {@code backup DATA} asks the node that runs there for a backup, {@code restore ROLE
 * ARCHIVE DATA} restores a stopped one.
 */
public final class Commands {

    private static final String USAGE = "backup DATA | restore kiosk|central ARCHIVE DATA";

    private final PrintStream out;
    private final PrintStream err;

    Commands(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Whether these are words for {@link #run} and not for a node. */
    public static boolean isMeant(String... words) {
        return words.length > 0 && (words[0].equals("backup") || words[0].equals("restore"));
    }

    /**
     * Prints what it made; what went wrong goes to standard error.
     *
     * @return the exit status: 0 when it is done, 1 when nothing was done, 2 when the words make no sense
     */
    public static int run(String... words) {
        return new Commands(System.out, System.err).execute(words);
    }

    int execute(String... words) {
        try {
            return switch (words[0] + " " + (words.length - 1)) {
                case "backup 1" -> backup(Path.of(words[1]));
                case "restore 3" -> restore(role(words[1]), Path.of(words[2]), Path.of(words[3]));
                default -> throw new InvalidPathException(String.join(" ", words), "is not understood");
            };
        } catch (InvalidPathException e) {
            err.println("ERROR: " + e.getMessage() + "; right would be: " + USAGE);
            return 2;
        } catch (BackupException e) {
            err.println("ERROR: " + e.getMessage());
            return 1;
        } catch (IOException | SQLException e) {
            err.println("ERROR: " + e);
            return 1;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private static NodeRole role(String word) {
        for (var role : NodeRole.values()) {
            if (role.name().toLowerCase(Locale.ROOT).equals(word)) {
                return role;
            }
        }
        throw new InvalidPathException(word, "is neither kiosk nor central");
    }

    private int backup(Path dataDir) throws IOException {
        var answer = ControlSocket.ask(dataDir, ControlSocket.BACKUP)
                .orElseThrow(() -> new BackupException("no node runs with the data folder " + dataDir
                        + ". A backup goes through the running application: start it first"));
        if (!answer.startsWith(ControlSocket.DONE)) {
            throw new BackupException(answer.replaceFirst("^" + ControlSocket.FAILED, ""));
        }
        out.println(answer.substring(ControlSocket.DONE.length()));
        return 0;
    }

    private int restore(NodeRole role, Path archive, Path dataDir)
            throws IOException, SQLException, InterruptedException {
        var before = new Restore(role, dataDir, System.getenv(), TimeConfiguration.systemClock()).from(archive);
        out.println(before);
        return 0;
    }
}
