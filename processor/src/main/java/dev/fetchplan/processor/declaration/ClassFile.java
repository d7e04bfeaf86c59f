package dev.fetchplan.processor.declaration;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads from a class file which annotations stand on the types of its members (JVMS 4). */
final class ClassFile {
  private static final int FIELD_TYPE = 0x13;
  private static final int RETURN_TYPE = 0x14;
  private static final int PARAMETER_TYPE = 0x16;

  private final DataInputStream in;
  private final List<String> constants = new ArrayList<>(List.of(""));
  private final Map<String, Set<String>> annotations = new HashMap<>();

  private ClassFile(InputStream in) {
    this.in = new DataInputStream(in);
  }

  /**
   * Returns the simple names of the annotations by the member that has the type: {@link #field},
   * {@link #result} or {@link #parameter}. Those within a type are left out.
   */
  static Map<String, Set<String>> typeAnnotations(InputStream in) throws IOException {
    ClassFile file = new ClassFile(in);
    file.read();
    return file.annotations;
  }

  /** Returns what a field or record component is called here. */
  static String field(String name) {
    return name;
  }

  /** Returns what the result of a method is called here. */
  static String result(String method, int parameters) {
    return method + "/" + parameters;
  }

  /** Returns what a parameter is called here. */
  static String parameter(String method, int parameters, int index) {
    return result(method, parameters) + "#" + index;
  }

  private void read() throws IOException {
    in.skipNBytes(8); // magic, version
    readConstants();
    in.skipNBytes(6); // access, this, super
    in.skipNBytes(2L * in.readUnsignedShort()); // interfaces
    readMembers(true); // fields
    readMembers(true); // methods
    readAttributes("");
  }

  private void readConstants() throws IOException {
    int count = in.readUnsignedShort();
    while (constants.size() < count) {
      int tag = in.readUnsignedByte();
      constants.add(tag == 1 ? in.readUTF() : "");
      switch (tag) {
        case 1 -> {}
        case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
        case 15 -> in.skipNBytes(3);
        case 5, 6 -> {
          in.skipNBytes(8);
          constants.add(""); // long and double take two places
        }
        default -> in.skipNBytes(4);
      }
    }
  }

  private String constant() throws IOException {
    return constants.get(in.readUnsignedShort());
  }

  /** Reads fields, methods, or record components, which have no access flags. */
  private void readMembers(boolean access) throws IOException {
    int count = in.readUnsignedShort();
    for (int i = 0; i < count; i++) {
      in.skipNBytes(access ? 2 : 0);
      String name = constant();
      String descriptor = constant();
      readAttributes(
          descriptor.startsWith("(") ? result(name, parameters(descriptor)) : field(name));
    }
  }

  private static int parameters(String descriptor) {
    return descriptor
        .substring(1, descriptor.indexOf(')'))
        .replaceAll("\\[*(L[^;]*;|.)", "x")
        .length();
  }

  private void readAttributes(String member) throws IOException {
    int count = in.readUnsignedShort();
    for (int i = 0; i < count; i++) {
      String name = constant();
      long length = Integer.toUnsignedLong(in.readInt());
      if (name.equals("Record")) {
        readMembers(false);
      } else if (name.matches("Runtime(Inv|V)isibleTypeAnnotations") && !member.isEmpty()) {
        readTypeAnnotations(member);
      } else {
        in.skipNBytes(length);
      }
    }
  }

  private void readTypeAnnotations(String member) throws IOException {
    int count = in.readUnsignedShort();
    for (int i = 0; i < count; i++) {
      int target = in.readUnsignedByte();
      String marked = switch (target) {
        case FIELD_TYPE, RETURN_TYPE -> member;
        case PARAMETER_TYPE -> member + "#" + in.readUnsignedByte();
        default -> skipTarget(target);
      };
      int path = in.readUnsignedByte();
      in.skipNBytes(2L * path);
      String annotation = readAnnotation();
      if (path == 0 && !marked.isEmpty()) {
        annotations.computeIfAbsent(marked, m -> new HashSet<>()).add(simpleName(annotation));
      }
    }
  }

  private static String simpleName(String descriptor) {
    return descriptor.replaceAll(".*[L/$]|;", "");
  }

  /** Skips what tells a target that is neither type of the member. */
  private String skipTarget(int target) throws IOException {
    in.skipNBytes(
        switch (target) {
          case 0x00, 0x01 -> 1; // type parameter
          case 0x10, 0x11, 0x12, 0x17 -> 2; // supertype, bound, throws
          default -> 0; // receiver
        });
    return "";
  }

  private String readAnnotation() throws IOException {
    String type = constant();
    int pairs = in.readUnsignedShort();
    for (int i = 0; i < pairs; i++) {
      in.skipNBytes(2); // name
      skipValue();
    }
    return type;
  }

  private void skipValue() throws IOException {
    switch (in.readUnsignedByte()) {
      case 'e' -> in.skipNBytes(4);
      case '@' -> readAnnotation();
      case '[' -> {
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
          skipValue();
        }
      }
      default -> in.skipNBytes(2);
    }
  }
}
