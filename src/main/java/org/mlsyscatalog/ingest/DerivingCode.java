package org.mlsyscatalog.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.mlsyscatalog.datafolder.YamlEntry;
import org.mlsyscatalog.generation.Part;
import org.mlsyscatalog.identity.AffiliationResolver;
import org.mlsyscatalog.listing.Listing;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * A fingerprint of the code that derives a generation from the data folder, so that a new
 * release with better rules rebuilds what an older one derived, and nobody has to
 * remember to raise a version number.
 */
@Component
class DerivingCode {

	private final SortedSet<String> rooms = new TreeSet<>();

	DerivingCode(List<Part> parts) {
		for (Class<?> door : List.of(YamlEntry.class, Listing.class, AffiliationResolver.class, DerivingCode.class)) {
			this.rooms.add(roomOf(door));
		}
		parts.forEach((part) -> this.rooms.add(roomOf(part.getClass())));
	}

	private static String roomOf(Class<?> door) {
		return "classpath*:" + door.getPackageName().replace('.', '/') + "/*.class";
	}

	String fingerprint() throws IOException {
		MessageDigest digest = DataFolder.sha256();
		PathMatchingResourcePatternResolver classpath = new PathMatchingResourcePatternResolver();
		for (String room : this.rooms) {
			add(digest, classpath.getResources(room));
		}
		add(digest, classpath.getResources("classpath*:db/*/*.sql"));
		return HexFormat.of().formatHex(digest.digest());
	}

	private static void add(MessageDigest digest, Resource[] resources) throws IOException {
		Arrays.sort(resources, Comparator.comparing((resource) -> String.valueOf(resource.getFilename())));
		for (Resource resource : resources) {
			digest.update(String.valueOf(resource.getFilename()).getBytes(StandardCharsets.UTF_8));
			digest.update(resource.getContentAsByteArray());
		}
	}

}
