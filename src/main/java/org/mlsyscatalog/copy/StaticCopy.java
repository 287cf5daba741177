package org.mlsyscatalog.copy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.mlsyscatalog.generation.Generations;
import org.mlsyscatalog.meaning.Meaning;
import org.mlsyscatalog.meaning.MeaningStatus;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/** Writes the whole site as files. */
@Component
public class StaticCopy {

	private static final long LOOK_AGAIN_MILLIS = 200;

	private final SitePages pages;

	private final SearchData data;

	private final Generations generations;

	private final Meaning meaning;

	private final JsonMapper json;

	StaticCopy(SitePages pages, SearchData data, Generations generations, Meaning meaning, JsonMapper json) {
		this.pages = pages;
		this.data = data;
		this.generations = generations;
		this.meaning = meaning;
		this.json = json;
	}

	/**
	 * Finds out whether a copy may be written to a folder, before anything is started.
	 * @throws CopyException if not
	 */
	public static void require(Path target) throws IOException {
		CopyFolder.at(target).discard();
	}

	/**
	 * Writes a copy and puts it in the place of the one that is there.
	 * @param site where the site of this catalog is running
	 * @throws CopyException if it cannot be written there
	 * @throws IOException if something went wrong on the way; what was there is as before
	 */
	public CopyReport write(URI site, Path target, CopySettings settings, CopyProgress progress) throws IOException {
		CopyFolder folder = CopyFolder.at(target);
		try (SiteClient client = new SiteClient(site)) {
			waitForMeaning(progress);
			Copying copying = new Copying(client, folder, settings, progress);
			copying.scripts(this.generations, this.data);
			copying.pages(this.pages);
			copying.mark(this.json, this.generations.status());
			folder.publish();
			return copying.report();
		}
		catch (IOException | RuntimeException ex) {
			folder.discard();
			throw ex;
		}
	}

	/** Topics, related papers and the map come with it. */
	private void waitForMeaning(CopyProgress progress) throws IOException {
		MeaningStatus status = this.meaning.status();
		while (status.state() == MeaningStatus.State.WAITING || status.underWay()) {
			progress.reached("Reading titles", status.done(), status.total());
			try {
				TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw new IOException("Interrupted while titles were read", ex);
			}
			status = this.meaning.status();
		}
	}

}
