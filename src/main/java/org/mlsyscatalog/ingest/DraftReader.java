package org.mlsyscatalog.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.mlsyscatalog.catalog.Problem;
import org.mlsyscatalog.identity.InstitutionRegistry;
import org.mlsyscatalog.identity.PersonName;
import org.mlsyscatalog.identity.RegistryEntry;
import org.mlsyscatalog.identity.Resolution;

/** Reads what {@link DraftWriter} wrote, a paper at a time. */
final class DraftReader {

	private static final Resolution.Rule[] RULES = Resolution.Rule.values();

	private static final Problem.Severity[] SEVERITIES = Problem.Severity.values();

	private final ByteBuffer in;

	private final InstitutionRegistry registry;

	private final List<CorrectionEntry> corrections;

	private final List<String> texts = new ArrayList<>();

	private final Set<CorrectionEntry> applied;

	private final List<Finding> findings = new ArrayList<>();

	/**
	 * @param corrections the same, in the same order, as when it was written
	 */
	DraftReader(byte[] bytes, InstitutionRegistry registry, List<CorrectionEntry> corrections) {
		this.in = ByteBuffer.wrap(bytes);
		this.registry = registry;
		this.corrections = corrections;
		this.applied = new HashSet<>(corrections());
		int count = this.in.getInt();
		for (int finding = 0; finding < count; finding++) {
			this.findings.add(new Finding(text(), this.in.getInt(), this.in.getInt(), SEVERITIES[this.in.get()], text(),
					text(), text(), text()));
		}
	}

	Set<CorrectionEntry> applied() {
		return this.applied;
	}

	List<Finding> findings() {
		return this.findings;
	}

	/** Hands over each paper; to be called once. */
	void forEachPaper(Consumer<PaperDraft> action) {
		int count = this.in.getInt();
		for (int paper = 0; paper < count; paper++) {
			action.accept(paper());
		}
	}

	private PaperDraft paper() {
		String id = text();
		String edition = text();
		int line = this.in.getInt();
		String listedTitle = text();
		String title = text();
		Optional<String> pdf = optionalText();
		List<CorrectionEntry> ownCorrections = corrections();
		int count = this.in.getShort();
		List<PaperDraft.AuthorDraft> authors = new ArrayList<>(count);
		for (int author = 0; author < count; author++) {
			authors.add(new PaperDraft.AuthorDraft(text(), name(), name(), places()));
		}
		return new PaperDraft(id, edition, line, listedTitle, title, pdf, authors, ownCorrections);
	}

	private PersonName name() {
		String full = text();
		String given = text();
		String family = text();
		return new PersonName(full, given, family, optionalText());
	}

	private List<PaperDraft.PlaceDraft> places() {
		int count = this.in.getShort();
		List<PaperDraft.PlaceDraft> places = new ArrayList<>(count);
		for (int place = 0; place < count; place++) {
			String listed = text();
			int correction = this.in.getInt();
			places.add(new PaperDraft.PlaceDraft(listed,
					(correction < 0) ? Optional.empty() : Optional.of(this.corrections.get(correction)),
					resolutions()));
		}
		return places;
	}

	private List<Resolution> resolutions() {
		int count = this.in.getShort();
		List<Resolution> resolutions = new ArrayList<>(count);
		for (int resolution = 0; resolution < count; resolution++) {
			String part = text();
			resolutions.add(new Resolution(part, optionalText().map(this::institution), RULES[this.in.get()],
					this.in.getDouble(), optionalText(), alternatives()));
		}
		return resolutions;
	}

	private List<RegistryEntry> alternatives() {
		int count = this.in.getShort();
		List<RegistryEntry> alternatives = new ArrayList<>(count);
		for (int alternative = 0; alternative < count; alternative++) {
			alternatives.add(institution(text()));
		}
		return alternatives;
	}

	private RegistryEntry institution(String id) {
		return this.registry.find(id).orElseThrow();
	}

	private List<CorrectionEntry> corrections() {
		int count = this.in.getInt();
		List<CorrectionEntry> entries = new ArrayList<>(count);
		for (int entry = 0; entry < count; entry++) {
			entries.add(this.corrections.get(this.in.getInt()));
		}
		return entries;
	}

	private Optional<String> optionalText() {
		return (this.in.get() != 0) ? Optional.of(text()) : Optional.empty();
	}

	private String text() {
		int number = number();
		if (number > 0) {
			return this.texts.get(number - 1);
		}
		byte[] encoded = new byte[number()];
		this.in.get(encoded);
		String text = new String(encoded, StandardCharsets.UTF_8);
		this.texts.add(text);
		return text;
	}

	private int number() {
		int number = 0;
		int shift = 0;
		int next = this.in.get();
		while (next < 0) {
			number |= (next & 0x7f) << shift;
			shift += 7;
			next = this.in.get();
		}
		return number | (next << shift);
	}

}
