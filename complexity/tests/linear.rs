//! Work is linear in the input: counted in instructions of the WebAssembly module, never by a clock.
//!
//! The standard library's own loops are counted as well, and so is every byte copied. A count is the same on every
//! machine, so a bound can be narrow: what is quadratic anywhere shows at twice the size.

use complexity::inputs::{ALL, Input};
use complexity::{ANSWERED, REFUSED, Step};
use wasmi::{Config, Engine, Instance, Linker, Module, Store, WasmParams};

/// The size the others are held against, in bytes; what every analysis costs at least no longer hides the rest here.
const SMALL: usize = 100_000;
/// How much faster than its input the work may grow: tables double, and a step may begin to have something to do.
const SLACK: f64 = 1.1;
/// Most instructions for each byte: the dearest input takes about 34 000, an ordinary one 2 000.
const DEAREST: f64 = 50_000.0;

/// The module, running: one analysis each.
struct Machine {
    store: Store<()>,
    instance: Instance,
}

impl Machine {
    fn start(module: &Module) -> Self {
        let mut store = Store::new(module.engine(), ());
        store.set_fuel(u64::MAX).expect("fuel is counted");
        let instance = Linker::new(module.engine())
            .instantiate_and_start(&mut store, module)
            .expect("the core needs nothing of the outside");
        Self { store, instance }
    }

    fn fuel(&self) -> u64 {
        self.store.get_fuel().expect("fuel is counted")
    }

    /// Calls an exported function; gives what it returns and the instructions it took.
    fn call<P: WasmParams>(&mut self, name: &str, parameters: P) -> (u32, f64) {
        let function =
            self.instance.get_typed_func::<P, u32>(&self.store, name).expect("it is exported");
        let before = self.fuel();
        let result = function.call(&mut self.store, parameters).expect("nothing panics");
        (result, (before - self.fuel()) as f64)
    }
}

/// What one input of one size took.
struct Taken {
    bytes: f64,
    steps: Vec<f64>,
}

impl Taken {
    fn by(module: &Module, number: u32, size: usize) -> Self {
        let mut machine = Machine::start(module);
        let (bytes, _) = machine.call("prepare", (number, u32::try_from(size).expect("a size")));
        let steps = (0..).zip(Step::ALL).map(|(number, step)| {
            let (said, work) = machine.call("take", number);
            assert!(step != Step::Analyse || said == ANSWERED || said == REFUSED, "{said}");
            work
        });
        Self { bytes: f64::from(bytes), steps: steps.collect() }
    }

    /// In what this grew faster than its input.
    fn complaints(&self, smaller: &Self) -> Vec<String> {
        let grown = self.bytes / smaller.bytes;
        let steps = Step::ALL.iter().zip(self.steps.iter().zip(&smaller.steps));
        let mut complaints: Vec<String> = steps
            .filter(|(_, (work, less))| *work / *less > SLACK * grown)
            .map(|(step, (work, less))| {
                format!(
                    "{step:?}: {:.2} times the work for {grown:.2} times the input",
                    work / less
                )
            })
            .collect();
        let each = self.steps.iter().sum::<f64>() / self.bytes;
        if each > DEAREST {
            complaints.push(format!("{each:.0} instructions for each byte"));
        }
        complaints
    }
}

/// The module that `cargo xtask test complexity` builds.
fn module() -> Module {
    let path =
        std::env::var("COMPLEXITY_MODULE").expect("`cargo xtask test complexity` names the module");
    let mut config = Config::default();
    config.consume_fuel(true);
    let module = std::fs::read(path).expect("the module is built");
    Module::new(&Engine::new(&config), module).expect("it is a module")
}

/// Holds every input of one size against the same of another.
fn compare(larger: impl Fn(&Input) -> usize) {
    let module = module();
    let mut complaints = Vec::new();
    for (number, input) in (0..).zip(ALL) {
        let small = SMALL.min(input.full / 2);
        let (small, large) =
            (Taken::by(&module, number, small), Taken::by(&module, number, larger(input)));
        let each: Vec<String> = large
            .steps
            .iter()
            .zip(&small.steps)
            .map(|(work, less)| format!("{:.0} ({:.2})", work / large.bytes, work / less))
            .collect();
        println!("{}: {} bytes, a byte {}", input.name, large.bytes, each.join(", "));
        let said = large.complaints(&small).into_iter();
        complaints.extend(said.map(|complaint| format!("{}: {complaint}", input.name)));
    }
    assert!(complaints.is_empty(), "\n{}", complaints.join("\n"));
}

#[test]
fn twice_the_input_takes_twice_the_work() {
    compare(|input| 2 * SMALL.min(input.full / 2));
}

#[test]
fn the_largest_input_takes_no_more_for_each_byte() {
    compare(|input| input.full);
}
