package org.mlsyscatalog.ingest;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mlsyscatalog.identity.PersonName;
import org.mlsyscatalog.identity.RegistryEntry;
import org.mlsyscatalog.identity.Resolution;

/**
 * Drafts in few bytes, for {@link DraftReader}. A text that occurs again is written as
 * its number.
 */
final class DraftWriter {

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);

	private final DataOutputStream out = new DataOutputStream(this.bytes);

	private final Map<String, Integer> numbers = new HashMap<>();

	private final List<CorrectionEntry> corrections;

	private DraftWriter(List<CorrectionEntry> corrections) {
		this.corrections = corrections;
	}

	/**
	 * The drafts of a listing as bytes.
	 * @param corrections those that may be meant for one of its papers
	 */
	static byte[] write(ListingDrafts drafts, List<CorrectionEntry> corrections) throws IOException {
		DraftWriter writer = new DraftWriter(corrections);
		writer.write(drafts);
		return writer.bytes.toByteArray();
	}

	private void write(ListingDrafts drafts) throws IOException {
		corrections(drafts.applied());
		this.out.writeInt(drafts.findings().size());
		for (Finding finding : drafts.findings()) {
			text(finding.file());
			this.out.writeInt(finding.line());
			this.out.writeInt(finding.column());
			this.out.writeByte(finding.severity().ordinal());
			text(finding.kind());
			text(finding.description());
			text(finding.text());
			text(finding.became());
		}
		this.out.writeInt(drafts.papers().size());
		for (PaperDraft paper : drafts.papers()) {
			write(paper);
		}
	}

	private void write(PaperDraft paper) throws IOException {
		text(paper.id());
		text(paper.edition());
		this.out.writeInt(paper.line());
		text(paper.listedTitle());
		text(paper.title());
		text(paper.pdf());
		corrections(paper.applied());
		this.out.writeShort(paper.authors().size());
		for (PaperDraft.AuthorDraft author : paper.authors()) {
			text(author.listedName());
			name(author.uncorrected());
			name(author.name());
			this.out.writeShort(author.places().size());
			for (PaperDraft.PlaceDraft place : author.places()) {
				write(place);
			}
		}
	}

	private void name(PersonName name) throws IOException {
		text(name.full());
		text(name.given());
		text(name.family());
		text(name.suffix());
	}

	private void write(PaperDraft.PlaceDraft place) throws IOException {
		text(place.listed());
		this.out.writeInt(place.correction().map(this.corrections::indexOf).orElse(-1));
		this.out.writeShort(place.resolutions().size());
		for (Resolution resolution : place.resolutions()) {
			text(resolution.part());
			text(resolution.institution().map(RegistryEntry::id));
			this.out.writeByte(resolution.rule().ordinal());
			this.out.writeDouble(resolution.confidence());
			text(resolution.matched());
			this.out.writeShort(resolution.alternatives().size());
			for (RegistryEntry alternative : resolution.alternatives()) {
				text(alternative.id());
			}
		}
	}

	private void corrections(Collection<CorrectionEntry> entries) throws IOException {
		this.out.writeInt(entries.size());
		for (CorrectionEntry entry : entries) {
			this.out.writeInt(this.corrections.indexOf(entry));
		}
	}

	private void text(Optional<String> text) throws IOException {
		this.out.writeBoolean(text.isPresent());
		if (text.isPresent()) {
			text(text.get());
		}
	}

	private void text(String text) throws IOException {
		Integer number = this.numbers.putIfAbsent(text, this.numbers.size() + 1);
		if (number != null) {
			number(number);
			return;
		}
		number(0);
		byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
		number(encoded.length);
		this.out.write(encoded);
	}

	/** Seven bits a byte, the lowest first. */
	private void number(int number) throws IOException {
		int left = number;
		while (left > 0x7f) {
			this.out.writeByte(left | 0x80);
			left >>>= 7;
		}
		this.out.writeByte(left);
	}

}
