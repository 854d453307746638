// SPDX-License-Identifier: Apache-2.0

//! Room on the disk. The database maps its files into memory: where a page finds no room, the kernel kills the node before
//! it can say a word. So a node wants some room to start, and ends in good order while some is left.

use crate::error;
use futures::future::{select, Either};
use polkadot_sdk::{
	sc_cli,
	sc_service::{Configuration, Error as ServiceError, TaskManager},
	sc_storage_monitor::{Error as MonitorError, StorageMonitorParams, StorageMonitorService},
};
use std::{future::Future, path::Path, pin::pin};

/// Refuses to start without the room that is asked for, and watches it from then on. Wants to be called before the
/// database is opened: the SDK watches with a task, and so with a manager of its own, which becomes the node's child.
pub fn watch(
	config: &Configuration,
	params: StorageMonitorParams,
) -> Result<TaskManager, ServiceError> {
	let tasks = TaskManager::new(config.tokio_handle.clone(), None)?;
	if let Some(database) = config.database.path() {
		let database = std::path::absolute(database)?;
		let place = existing(&database);
		StorageMonitorService::try_spawn(params, place.into(), &tasks.spawn_essential_handle())
			.map_err(|problem| refusal(place, problem))?;
	}
	Ok(tasks)
}

/// Does a command's work for as long as `watch` finds room. A node ends with its watch; of a command the SDK only awaits the
/// work.
pub async fn while_there_is_some(
	mut watch: TaskManager,
	work: impl Future<Output = sc_cli::Result<()>>,
) -> sc_cli::Result<()> {
	match select(pin!(work), pin!(watch.future())).await {
		Either::Left((done, _)) => done,
		Either::Right(_) => Err(sc_cli::Error::Service(error::other(
			"the room on the disk fell below --db-storage-threshold: what was imported stays; make room and do it again",
		))),
	}
}

/// A new node has no directory yet: where it will be.
fn existing(path: &Path) -> &Path {
	path.ancestors().find(|path| path.exists()).unwrap_or(path)
}

fn refusal(place: &Path, problem: MonitorError) -> ServiceError {
	let place = place.display();
	error::other(match problem {
		MonitorError::StorageOutOfSpace(free, wanted) => format!(
			"{free} MiB are free at {place}, and the node wants {wanted}: make room, or choose another --db-storage-threshold"
		),
		MonitorError::IOError(problem) => {
			format!("the room that is free at {place} cannot be read: {problem}")
		},
	})
}

#[cfg(test)]
mod tests {
	use super::*;

	#[test]
	fn a_directory_that_is_not_yet_is_where_it_will_be() {
		let dir = tempfile::tempdir().unwrap();
		assert_eq!(existing(&dir.path().join("chains/dev/db")), dir.path());
		assert_eq!(existing(dir.path()), dir.path());
	}

	#[test]
	fn too_little_room_is_one_line_that_says_what_to_do() {
		let line =
			refusal(Path::new("/data"), MonitorError::StorageOutOfSpace(3, 1024)).to_string();
		assert!(line.contains("3 MiB are free at /data"), "{line}");
		assert!(line.contains("--db-storage-threshold"), "{line}");
		assert!(!line.contains('\n'), "{line}");
	}

	#[test]
	fn a_command_ends_with_its_work_or_with_its_room() {
		let runtime = sc_cli::build_runtime().unwrap();
		let watch = || TaskManager::new(runtime.handle().clone(), None).unwrap();
		runtime
			.block_on(while_there_is_some(watch(), async { Ok(()) }))
			.expect("there was room");

		let full = watch();
		full.spawn_essential_handle().spawn("full", None, async {});
		let ended = runtime.block_on(while_there_is_some(full, std::future::pending()));
		let line = ended.unwrap_err().to_string();
		assert!(line.contains("--db-storage-threshold"), "{line}");
	}
}
