// SPDX-License-Identifier: Apache-2.0

//! The tasks of the transaction pool, so that a node which is asked to end does not say that one of them failed.

use futures::{channel::oneshot, future::BoxFuture};
use polkadot_sdk::{
	sc_service::{SpawnEssentialTaskHandle, SpawnTaskHandle, TaskManager},
	sp_core::traits::SpawnEssentialNamed,
};

/// Spawns them. The blocking one waits for a message in a way that no signal ends, until the pool itself is gone; as an
/// essential task it would then have ended too early. So another task, which hears the signal, stands for it.
#[derive(Clone)]
pub struct PoolTasks {
	essential: SpawnEssentialTaskHandle,
	plain: SpawnTaskHandle,
}

impl PoolTasks {
	/// Tasks of this node.
	pub fn new(tasks: &TaskManager) -> Self {
		Self {
			essential: tasks.spawn_essential_handle(),
			plain: tasks.spawn_handle(),
		}
	}
}

impl SpawnEssentialNamed for PoolTasks {
	fn spawn_essential_blocking(
		&self,
		name: &'static str,
		group: Option<&'static str>,
		task: BoxFuture<'static, ()>,
	) {
		let (alive, ended) = oneshot::channel::<()>();
		self.plain.spawn_blocking(name, group, async move {
			task.await;
			drop(alive);
		});
		self.essential.spawn(name, group, async move {
			// Nothing is ever sent: the sender goes with the task, also when that panics.
			let _ = ended.await;
		});
	}

	fn spawn_essential(
		&self,
		name: &'static str,
		group: Option<&'static str>,
		task: BoxFuture<'static, ()>,
	) {
		self.essential.spawn(name, group, task);
	}
}
