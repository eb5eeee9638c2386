package fi.jelppi.files;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * What runs in a process of its own, started by {@link PageProcess}: says how many pages a PDF has for each {@link PageUse}, then
 * draws those that it is asked for until nobody asks any more. A page is a length and a PNG, or nothing, which is a length of zero.
 */
final class PageDrawing {

    private PageDrawing() {}

    /** @param arguments the file */
    public static void main(String[] arguments) throws IOException {
        try (var answers = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
                var asked = new DataInputStream(System.in)) {
            // What a library prints is no answer.
            System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
            draw(Path.of(arguments[0]), asked, answers);
        }
    }

    private static void draw(Path path, DataInputStream asked, DataOutputStream answers) throws IOException {
        try (var document = new DrawnDocument(path)) {
            for (PageUse use : PageUse.values()) {
                answers.writeInt(document.pages(use));
            }
            answers.flush();
            while (true) {
                var use = PageUse.values()[asked.readInt()];
                byte[] page = page(document, asked.readInt(), use);
                answers.writeInt(page.length);
                answers.write(page);
                answers.flush();
            }
        } catch (EOFException _) {
            // Nobody asks any more; or the file ends too early, and then nothing was answered.
        }
    }

    private static byte[] page(DrawnDocument document, int number, PageUse use) {
        try {
            return document.png(number, use);
        } catch (IOException | RuntimeException | StackOverflowError _) {
            // Hostile or damaged: a PDF of strangers breaks in as many ways as there are.
            return new byte[0];
        }
    }
}
