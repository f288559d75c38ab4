package org.dixit.read;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** The files below a folder that may hold records, sorted by path. */
final class TranscriptFolder {
  private static final int MAX_DEPTH = 32;
  private static final Set<String> ABOUT =
      Set.of("readme", "license", "licence", "notice", "changelog", "copying", "contributing");
  private static final Set<String> NO_RECORD =
      Set.of(
          "png", "jpg", "jpeg", "gif", "svg", "webp", "ico", "mp3", "mp4", "wav", "css", "js", "py",
          "php", "java", "class", "jar", "sh", "yml", "yaml", "toml", "lock", "ipynb", "r", "rb");

  private TranscriptFolder() {}

  /** The files below {@code root}, or {@code root} itself where it is a file. */
  static List<Path> files(Path root, Consumer<ReadException> problems) {
    if (!Files.isDirectory(root)) {
      return List.of(root);
    }
    List<Path> files = new ArrayList<>();
    try {
      Files.walkFileTree(root, Set.of(), MAX_DEPTH, new Visitor(root, files, problems));
    } catch (IOException e) {
      problems.accept(unreadable(root));
    }
    files.sort(Comparator.comparing(file -> id(root, file)));
    return files;
  }

  /** The path of {@code file} below {@code root}, with strokes whatever the machine. */
  static String id(Path root, Path file) {
    if (root.equals(file)) {
      return String.valueOf(file.getFileName());
    }
    return root.relativize(file).toString().replace('\\', '/');
  }

  private static ReadException unreadable(Path file) {
    return new ReadException(file.toString(), 0, "cannot be opened; check that it may be read");
  }

  private static boolean isRecord(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    int dot = name.lastIndexOf('.');
    String ending = dot < 0 ? "" : name.substring(dot + 1);
    return !name.startsWith(".")
        && !Manifest.isManifest(name)
        && !isAbout(name)
        && !NO_RECORD.contains(ending);
  }

  private static boolean isAbout(String name) {
    int end = 0;
    while (end < name.length() && Character.isLetter(name.charAt(end))) {
      end++;
    }
    return ABOUT.contains(name.substring(0, end));
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<Path> files;
    private final Consumer<ReadException> problems;

    Visitor(Path root, List<Path> files, Consumer<ReadException> problems) {
      this.root = root;
      this.files = files;
      this.problems = problems;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean hidden = !folder.equals(root) && folder.getFileName().toString().startsWith(".");
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!attributes.isDirectory() && isRecord(file)) {
        files.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      problems.accept(unreadable(file));
      return FileVisitResult.CONTINUE;
    }
  }
}
