package org.mlsyscatalog.identity;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A registry as one file of our own, which is written and read in no time. */
final class RegistryStore {

	private static final int VERSION = 2;

	private RegistryStore() {
	}

	static void write(Path file, List<RegistryEntry> all, List<RegistryEntry> own) throws IOException {
		try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
			out.writeInt(VERSION);
			write(out, all);
			write(out, own);
		}
	}

	/** All entries, then those of our own registry. */
	static List<List<RegistryEntry>> read(Path file) throws IOException {
		try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
			if (in.readInt() != VERSION) {
				throw new IOException("the registry was written by another release");
			}
			return List.of(entries(in), entries(in));
		}
	}

	private static void write(DataOutput out, List<RegistryEntry> entries) throws IOException {
		out.writeInt(entries.size());
		for (RegistryEntry entry : entries) {
			out.writeUTF(entry.id());
			out.writeUTF(entry.name());
			out.writeByte(entry.kind().ordinal());
			out.writeUTF(entry.country());
			out.writeUTF(entry.ror().orElse(""));
			out.writeUTF(entry.homepage().orElse(""));
			for (List<String> texts : List.of(entry.parents(), entry.aliases(), entry.places(), entry.acronyms(),
					entry.domains())) {
				out.writeInt(texts.size());
				for (String text : texts) {
					out.writeUTF(text);
				}
			}
			out.writeInt(entry.standing());
		}
	}

	private static List<RegistryEntry> entries(DataInput in) throws IOException {
		int count = in.readInt();
		List<RegistryEntry> entries = new ArrayList<>(count);
		for (int i = 0; i < count; i++) {
			entries.add(new RegistryEntry(in.readUTF(), in.readUTF(), InstitutionKind.values()[in.readByte()],
					in.readUTF().intern(), optional(in), optional(in), texts(in), texts(in), places(in), texts(in),
					texts(in), in.readInt()));
		}
		return entries;
	}

	private static Optional<String> optional(DataInput in) throws IOException {
		String text = in.readUTF();
		return text.isEmpty() ? Optional.empty() : Optional.of(text);
	}

	private static List<String> texts(DataInput in) throws IOException {
		int count = in.readInt();
		List<String> texts = new ArrayList<>(count);
		for (int i = 0; i < count; i++) {
			texts.add(in.readUTF());
		}
		return texts;
	}

	// Thousands of institutions share a city.
	private static List<String> places(DataInput in) throws IOException {
		return texts(in).stream().map(String::intern).toList();
	}

}
