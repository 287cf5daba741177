package org.mlsyscatalog.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

import org.mlsyscatalog.catalog.Edition;
import org.mlsyscatalog.listing.ListingEntry;

/**
 * What the drafts of a listing depend on, in one key: drafts with the same key are the
 * same.
 */
final class DraftKeys {

	private final Path folder;

	private final byte[] common;

	/**
	 * @param codeFingerprint of the code that makes drafts
	 */
	DraftKeys(DataFolder data, String codeFingerprint) throws IOException {
		this.folder = data.root();
		MessageDigest digest = DataFolder.sha256();
		digest.update(codeFingerprint.getBytes(StandardCharsets.UTF_8));
		data.addRegistries(digest);
		this.common = digest.digest();
	}

	String of(Edition edition, ListingEntry entry, List<CorrectionEntry> corrections) throws IOException {
		MessageDigest digest = DataFolder.sha256();
		digest.update(this.common);
		String described = String.join("\0", edition.id(), entry.file(), edition.url().orElse(""),
				entry.layout().toString(), corrections.toString(), "");
		digest.update(described.getBytes(StandardCharsets.UTF_8));
		Path listing = this.folder.resolve(entry.file());
		// Whoever reads it next says what is wrong with it.
		digest.update((Files.isRegularFile(listing) && Files.isReadable(listing)) ? Files.readAllBytes(listing)
				: new byte[0]);
		return HexFormat.of().formatHex(digest.digest(), 0, 16);
	}

}
